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
        "le portage est fait pour ces missions, à partir d’environ 250 à 350 € par jour.",
        "",
        "",
    ],
    Formation: [
        "si la CAE est déclarée et certifiée Qualiopi, vous formez sous son numéro.",
        "si la société de portage est déclarée et certifiée Qualiopi, vous formez sous son numéro.",
        "",
        "",
    ],
    Graphisme: [
        "beaucoup de CAE accueillent ces métiers.",
        "",
        "la micro est simple pour un métier qui demande peu d’achats.",
        "une société est souvent trop lourde pour ces prestations.",
    ],
    AgentCommercial: [
        "ce métier est indépendant par définition. En CAE, ce serait un autre contrat, que le client doit accepter.",
        "ce métier est indépendant par définition. En portage, ce serait un autre contrat, que le client doit accepter.",
        "la micro garde l’indépendance que demande ce métier, avec peu de frais fixes.",
        "",
    ],
    ServicesParticuliers: [
        "beaucoup de CAE accueillent ces métiers.",
        "",
        "sous un certain seuil, la micro n’ajoute pas la TVA (une taxe) aux prix, ce qui aide avec des particuliers.",
        "une société est souvent trop lourde pour ces services.",
    ],
    ServicesPersonne: [
        "",
        "",
        "la micro est simple pour ces services.",
        "",
    ],
    ArtisanatBatiment: [
        "",
        "",
        "",
        "une société se prête bien à ce métier : assurance, matériel, parfois équipe.",
    ],
    ArtisanatDiplome: [
        "",
        "",
        "",
        "une société se prête bien à ce métier : local, matériel, parfois équipe.",
    ],
    ArtisanatFabrication: [
        "beaucoup de CAE accueillent ces métiers.",
        "",
        "le plafond de la micro est plus élevé pour la vente que pour les services.",
        "",
    ],
    Alimentaire: [
        "",
        "",
        "le plafond de la micro est plus élevé pour la vente que pour les services.",
        "",
    ],
    CommerceStock: [
        "quand il y a un stock et peu de marge, la contribution à la coopérative pèse lourd.",
        "",
        "le plafond de la micro est plus élevé pour la vente que pour les services.",
        "une société convient bien quand il faut financer un stock.",
    ],
    RestaurationLieu: [
        "peu de CAE acceptent un bail, une licence ou des salariés.",
        "",
        "un bail, une licence et des salariés entrent mal dans une micro.",
        "une société se prête bien à un lieu : bail, licence, salariés.",
    ],
    Ambulant: [
        "peu de CAE acceptent un camion, des emplacements et une licence.",
        "",
        "",
        "une entreprise à soi peut avoir à son nom le camion et les emplacements.",
    ],
    Transport: [
        "ce métier est rare en CAE, à cause du véhicule et des autorisations de transport.",
        "",
        "la micro permet de démarrer ce métier simplement.",
        "une société peut avoir à son nom le véhicule et les autorisations de transport.",
    ],
    Paysage: [
        "",
        "",
        "",
        "une entreprise à soi se prête bien à ce métier : matériel, véhicule, parfois équipe.",
    ],
    Agriculture: [
        "",
        "",
        "",
        "s’installer en agriculture passe en général par une entreprise à soi.",
    ],
    ArtisteAuteur: [
        "des CAE de la culture accueillent vos autres activités.",
        "vos œuvres relèvent d’un autre régime, et le portage ne facture que des prestations.",
        "",
        "vos œuvres relèvent d’un autre régime, et une société est rarement le premier besoin.",
    ],
    PresseSpectacle: [
        "des CAE de la culture accueillent vos autres activités.",
        "la presse et la scène se paient en salaire, et le portage ne facture que des prestations.",
        "",
        "la presse et la scène se paient en salaire, et une société est rarement le premier besoin.",
    ],
    Reglementee: [
        "les règles de votre profession passent d’abord, et peu de CAE l’accueillent.",
        "",
        "",
        "les règles de votre profession passent d’abord, et elles prévoient souvent une entreprise à soi.",
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
