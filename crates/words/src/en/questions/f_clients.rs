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
        "Vos clients sont des entreprises, et c’est ce que demande le portage.",
        "",
        "",
    ],
    UnClient: [
        "",
        "Avec un seul client, le portage donne un contrat de travail et l’assurance chômage. Mais la même mission s’arrête au bout de 36 mois.",
        "",
        "",
    ],
    AncienEmployeur: [
        "Avec un seul client, le contrat salarié de la CAE protège mieux.",
        "Avec un seul client, le portage donne un contrat de travail et l’assurance chômage.",
        "Facturer surtout son employeur, c’est le risque que le lien soit reconnu comme un contrat de travail (requalification).",
        "",
    ],
    PublicAssos: [
        "Une coopérative installée répond plus facilement aux appels d’offres et aux conventions.",
        "Une société de portage installée répond plus facilement aux appels d’offres.",
        "",
        "",
    ],
    Particuliers: [
        "",
        "",
        "Sous un certain seuil, vos prix en micro restent sans TVA (une taxe), ce qui aide avec des particuliers.",
        "",
    ],
    Mixte: [
        "Une CAE facture les entreprises et les particuliers, vos deux sortes de clients.",
        "Le portage ne facture pas les particuliers, qui font partie de vos clients.",
        "",
        "",
    ],
});
