//! Main clients.

use super::Reasons;
use crate::words::ItemText;
use engine::{FClients, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Qui seront vos principaux clients ?",
    help: None,
    short: "Vos clients",
    poles: None,
};

pub(super) const WHY: &str = "Le portage ne facture que des entreprises. Et un client unique demande de la prudence.";

pub(super) const LABELS: &[&str] = by_option!(FClients => &'static str {
    Entreprises: "Plusieurs entreprises",
    UnClient: "Surtout un seul client, qui n’a jamais été mon employeur",
    AncienEmployeur: "Surtout mon employeur, actuel ou ancien",
    PublicAssos: "Des collectivités, des écoles, des associations",
    Particuliers: "Des particuliers",
    Mixte: "Des entreprises et des particuliers",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FClients => Reasons {
    Entreprises: [
        "",
        "vos clients sont des entreprises, et c’est ce que demande le portage.",
        "",
        "",
    ],
    UnClient: [
        "",
        "avec un seul client, le portage donne un contrat de travail et l’assurance chômage. Mais la même mission s’arrête au bout de 36 mois.",
        "",
        "",
    ],
    AncienEmployeur: [
        "avec un seul client, un contrat salarié protège mieux.",
        "avec un seul client, le portage donne un contrat de travail et l’assurance chômage.",
        "facturer surtout son employeur, c’est le risque que le lien soit reconnu comme un contrat de travail (requalification).",
        "",
    ],
    PublicAssos: [
        "une structure installée répond plus facilement aux appels d’offres et aux conventions.",
        "une structure installée répond plus facilement aux appels d’offres et aux conventions.",
        "",
        "",
    ],
    Particuliers: [
        "",
        "",
        "sous un certain seuil, la micro n’ajoute pas la TVA (une taxe) aux prix, ce qui aide avec des particuliers.",
        "",
    ],
    Mixte: [
        "une CAE facture les entreprises et les particuliers.",
        "le portage ne facture pas les particuliers.",
        "",
        "",
    ],
});
