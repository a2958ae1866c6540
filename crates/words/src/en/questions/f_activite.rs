//! Kind of activity.

use super::Reasons;
use crate::words::ItemText;
use engine::{FActivite, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Quelle activité voulez-vous exercer ?",
    help: Some("Choisissez la plus proche. S’il y en a plusieurs, prenez celle qui rapportera le plus."),
    short: "Votre activité",
    poles: None,
};

pub(super) const WHY: &str = "La loi n’ouvre pas les mêmes voies à tous les métiers.";

pub(super) const LABELS: &[&str] = by_option!(FActivite => &'static str {
    Conseil: "Conseil, informatique, communication, rédaction, traduction, secrétariat, services aux entreprises",
    Formation: "Formation d’adultes, bilan de compétences",
    Graphisme: "Graphisme, webdesign, identité visuelle",
    AgentCommercial: "Agent commercial : vendre au nom d’autres entreprises, avec une commission",
    ServicesParticuliers: "Coaching, bien-être, cours hors du domicile, photo de famille, visites guidées, réparation d’objets et de vélos",
    ServicesPersonne: "Services au domicile des gens : ménage, garde d’enfants, aide, cours, un peu de jardin avec d’autres services",
    ArtisanatBatiment: "Bâtiment : travaux, rénovation, dépannage",
    ArtisanatDiplome: "Métier à diplôme obligatoire : coiffure, esthétique, boulangerie ou boucherie en boutique, garage auto ou moto",
    ArtisanatFabrication: "Fabrication d’objets : vêtements, bijoux, meubles, décoration, retouches",
    Alimentaire: "Cuisine à emporter ou à livrer : traiteur, plats, gâteaux, biscuits, confitures",
    CommerceStock: "Commerce : achat et revente, boutique, vente en ligne, marchés",
    RestaurationLieu: "Restaurant, bar, hébergement, lieu ouvert au public",
    Ambulant: "Camion-restaurant (food truck), stand de plats sur les marchés",
    Transport: "Transport, livraison, VTC",
    Paysage: "Jardins et paysage : création et entretien de jardins, élagage",
    Agriculture: "Agriculture : maraîchage, élevage, apiculture, vigne, pêche",
    ArtisteAuteur: "Artiste-auteur : écriture, illustration, arts visuels, photo d’auteur, musique composée",
    PresseSpectacle: "Journalisme pour la presse ; musique, théâtre, danse ou autre métier de scène",
    Reglementee: "Profession réglementée : soins, psychologie, droit, chiffre, architecture, immobilier, sécurité, auto-école",
    Autre: "Autre activité",
});

/// The headings over the options, with the number of options under each.
pub(super) const GROUPS: &[(&str, usize)] = &[
    ("Bureau et conseil", 4),
    ("Services aux gens", 2),
    ("Métiers de la main et cuisine", 4),
    ("Commerce, lieux, route", 4),
    ("Terre et jardins", 2),
    ("Création, scène et presse", 2),
    ("Professions réglementées et autres", 2),
];

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FActivite => Reasons {
    Conseil: [
        "",
        "Le portage est fait pour des missions comme les vôtres, à partir d’environ 250 à 350 € par jour.",
        "",
        "",
    ],
    Formation: [
        "Si la CAE est déclarée et certifiée Qualiopi, vous formez sous son numéro.",
        "Si la société de portage est déclarée et certifiée Qualiopi, vous formez sous son numéro.",
        "",
        "",
    ],
    Graphisme: [
        "Beaucoup de CAE accueillent le graphisme et le webdesign.",
        "",
        "La micro est simple pour votre métier, qui demande peu d’achats.",
        "Une société est souvent trop lourde pour des prestations de graphisme.",
    ],
    AgentCommercial: [
        "Votre métier est indépendant par définition. En CAE, ce serait un autre contrat, que le client doit accepter.",
        "En portage, vous ne seriez plus agent commercial : ce serait un autre contrat, que le client doit accepter.",
        "La micro garde l’indépendance que demande votre métier, avec peu de frais fixes.",
        "",
    ],
    ServicesParticuliers: [
        "Beaucoup de CAE accueillent les services aux particuliers.",
        "",
        "Sous un certain seuil, la micro n’ajoute pas la TVA (une taxe) à vos prix, ce qui aide avec des particuliers.",
        "Une société est souvent trop lourde pour des services aux particuliers.",
    ],
    ServicesPersonne: [
        "",
        "",
        "La micro est simple pour des services au domicile des gens.",
        "",
    ],
    ArtisanatBatiment: [
        "",
        "",
        "",
        "Une société se prête bien au bâtiment : assurance, matériel, parfois équipe.",
    ],
    ArtisanatDiplome: [
        "",
        "",
        "",
        "Une société se prête bien à votre métier : local, matériel, parfois équipe.",
    ],
    ArtisanatFabrication: [
        "Beaucoup de CAE accueillent les métiers de fabrication.",
        "",
        "Pour vendre ce que vous fabriquez, le plafond de la micro est plus élevé que pour des services.",
        "",
    ],
    Alimentaire: [
        "",
        "",
        "Pour vendre votre cuisine, le plafond de la micro est plus élevé que pour des services.",
        "",
    ],
    CommerceStock: [
        "Avec un stock et peu de marge, la contribution à la coopérative pèse lourd.",
        "",
        "Pour l’achat et la revente, le plafond de la micro est plus élevé que pour des services.",
        "Une société convient bien quand il faut financer un stock.",
    ],
    RestaurationLieu: [
        "Peu de CAE acceptent un bail, une licence ou des salariés.",
        "",
        "Un bail, une licence et des salariés entrent mal dans une micro.",
        "Une société se prête bien à un lieu : bail, licence, salariés.",
    ],
    Ambulant: [
        "Peu de CAE acceptent un camion, des emplacements et une licence.",
        "",
        "",
        "Votre entreprise peut avoir à son nom le camion et les emplacements.",
    ],
    Transport: [
        "Votre métier est rare en CAE, à cause du véhicule et des autorisations de transport.",
        "",
        "La micro permet de démarrer votre métier simplement.",
        "Une société peut avoir à son nom le véhicule et les autorisations de transport.",
    ],
    Paysage: [
        "",
        "",
        "",
        "Une entreprise à soi se prête bien aux jardins : matériel, véhicule, parfois équipe.",
    ],
    Agriculture: [
        "",
        "",
        "",
        "S’installer en agriculture passe en général par une entreprise à soi.",
    ],
    ArtisteAuteur: [
        "Des CAE de la culture accueillent vos autres activités.",
        "Vos œuvres relèvent d’un autre régime, et le portage ne facture que des prestations.",
        "",
        "Pour des œuvres, qui relèvent d’un autre régime, une société est rarement le premier besoin.",
    ],
    PresseSpectacle: [
        "Des CAE de la culture accueillent vos autres activités.",
        "La presse et la scène se paient en salaire, et le portage ne facture que des prestations.",
        "",
        "Comme la presse et la scène se paient en salaire, une société est rarement le premier besoin.",
    ],
    Reglementee: [
        "Les règles de votre profession passent d’abord, et peu de CAE l’accueillent.",
        "",
        "",
        "Les règles de votre profession prévoient souvent une entreprise à soi.",
    ],
    Autre: [
        "",
        "",
        "",
        "",
    ],
});

/// Where less common activities go, folded under the question.
pub(super) const EXAMPLES: &str = "Traduction, saisie, secrétariat : « Conseil ». Accord de piano, photo de famille : « Services aux particuliers ». Moto, scooter, voiture : « Métier à diplôme obligatoire ». Vélo : « Services aux particuliers ». Ramonage, maréchalerie : « Métier à diplôme obligatoire ». Modelage ou massage bien-être : s’il vise la beauté ou le confort, « Métier à diplôme obligatoire ». Aide informatique chez les gens : « Services au domicile des gens ». Gâteaux faits chez vous : « Cuisine à emporter ». Tondre et tailler, avec du ménage ou du bricolage : « Services au domicile des gens ». Blog, livre, photo d’art : « Artiste-auteur ».";
