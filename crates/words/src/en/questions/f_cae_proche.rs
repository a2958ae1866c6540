//! A CAE of this trade nearby.

use super::Reasons;
use crate::words::ItemText;
use engine::{FCaeProche, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Y a-t-il près de chez vous une CAE (coopérative d’activité et d’emploi) qui accueille votre métier ?",
    help: Some("L’annuaire est sur les-cae.coop. Vous pouvez répondre plus tard."),
    short: "Une CAE près de chez vous",
    poles: None,
};

pub(super) const WHY: &str =
    "Pour votre métier, toutes les CAE ne conviennent pas. S’il n’y en a pas près de chez vous, nous le comptons.";

pub(super) const LABELS: &[&str] = by_option!(FCaeProche => &'static str {
    Oui: "Oui",
    Non: "Non, j’ai cherché",
    PasCherche: "Je n’ai pas encore cherché",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FCaeProche => Reasons {
    Oui: [
        "Une CAE près de chez vous accueille votre métier.",
        "",
        "",
        "",
    ],
    Non: [
        "Il faudrait une CAE plus lointaine, qui accepte votre métier et travaille à distance.",
        "",
        "",
        "",
    ],
    PasCherche: [
        "",
        "",
        "",
        "",
    ],
});
