//! What the present status lacks.

use super::Reasons;
use crate::words::ItemText;
use engine::{FDeja, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Dans votre statut actuel, qu’est-ce qui vous manque le plus ?",
    help: None,
    short: "Ce qui vous manque",
    poles: None,
};

pub(super) const WHY: &str = "Si votre statut vous convient, le garder est une bonne réponse.";

pub(super) const LABELS: &[&str] = by_option!(FDeja => &'static str {
    Rien: "Rien : il me convient",
    Protection: "Une meilleure protection : maladie, chômage, retraite",
    Collectif: "Des collègues, un appui",
    Administratif: "Moins d’administratif",
    Frais: "Déduire mes frais, récupérer la TVA",
    Grandir: "Dépasser le plafond, embaucher ou m’associer",
    Clients: "Des clients qui prennent mon statut au sérieux",
    Revenu: "Gagner plus",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FDeja => Reasons {
    Rien: [
        "",
        "",
        "À ÉCRIRE.",
        "",
    ],
    Protection: [
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "",
    ],
    Collectif: [
        "À ÉCRIRE.",
        "",
        "À ÉCRIRE.",
        "",
    ],
    Administratif: [
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "",
        "À ÉCRIRE.",
    ],
    Frais: [
        "",
        "",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
    ],
    Grandir: [
        "",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
    ],
    Clients: [
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
    ],
    Revenu: [
        "",
        "",
        "",
        "",
    ],
});
