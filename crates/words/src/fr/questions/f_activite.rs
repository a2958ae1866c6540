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

pub(super) const LABELS: &[&str] = by_option!(FActivite => &'static str {
    Conseil: "Conseil, formation d’adultes, informatique, communication, design, traduction, services aux entreprises",
    ServicesParticuliers: "Services aux particuliers : coaching, bien-être, cours hors du domicile, photo, visites guidées, accord de piano, réparation d’objets…",
    ServicesPersonne: "Services à la personne, à domicile : ménage, garde d’enfants, aide, cours ou aide informatique à domicile, petit jardinage avec d’autres services…",
    ArtisanatBatiment: "Artisanat du bâtiment : travaux, rénovation, dépannage",
    ArtisanatDiplome: "Métier artisanal avec diplôme obligatoire : coiffure, esthétique, boulangerie, pâtisserie, boucherie, réparation automobile…",
    ArtisanatFabrication: "Fabrication sans diplôme obligatoire : objets, vêtements, bijoux, meubles, traiteur…",
    CommerceStock: "Commerce : achat et revente, boutique, vente en ligne, marchés",
    RestaurationLieu: "Restaurant, bar, hébergement, lieu ouvert au public",
    Transport: "Transport, livraison, VTC",
    Agriculture: "Agriculture et espaces verts : maraîchage, élevage, paysage, entretien de jardins, pêche…",
    ArtisteAuteur: "Artiste-auteur : écriture, illustration, arts visuels, photo d’auteur, musique composée…",
    Reglementee: "Autre profession réglementée : soins, psychologie, droit, chiffre, architecture, immobilier, sécurité, auto-école…",
    Autre: "Autre",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FActivite => Reasons {
    Conseil: [
        "",
        "le portage est fait pour ces prestations intellectuelles.",
        "",
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
    Transport: [
        "ce métier est rare en CAE, à cause du véhicule et des autorisations de transport.",
        "",
        "la micro permet de démarrer ce métier simplement.",
        "une société peut avoir à son nom le véhicule et les autorisations de transport.",
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
pub(super) const EXAMPLES: &str = "Traduction, formation d’adultes : « Conseil ». Coaching, photo de famille, visites guidées, accord de piano : « Services aux particuliers ». Jardins et paysage : « Agriculture », sauf de petits travaux proposés avec d’autres services à domicile. Agence commerciale, vente au nom d’autres entreprises : « Conseil ». Journalisme pour la presse, métiers de scène : la loi présume un contrat de travail, choisissez l’activité faite à côté.";
