//! How the person would leave the job.

use super::Reasons;
use crate::words::ItemText;
use engine::{FDepart, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Si vous quittez votre emploi, comment pensez-vous faire ?",
    help: Some("Ne signez rien avant d’avoir vérifié vos droits."),
    short: "Votre départ",
    poles: None,
};

pub(super) const WHY: &str = "Une démission mal préparée peut faire perdre l’allocation chômage.";

pub(super) const LABELS: &[&str] = by_option!(FDepart => &'static str {
    Garder: "Je le garde, au moins au début",
    Conge: "Un congé ou un temps partiel pour création",
    Rupture: "Une rupture conventionnelle",
    Demission: "Une démission",
    Fin: "Il se termine de toute façon : licenciement, fin de CDD",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FDepart => Reasons {
    Garder: [
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
    ],
    Conge: [
        "",
        "",
        "À ÉCRIRE.",
        "À ÉCRIRE.",
    ],
    Rupture: [
        "",
        "",
        "",
        "",
    ],
    Demission: [
        "",
        "",
        "",
        "",
    ],
    Fin: [
        "",
        "",
        "",
        "",
    ],
});
