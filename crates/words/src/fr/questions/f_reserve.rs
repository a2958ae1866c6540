//! How many months without income the person can bear.

use super::Reasons;
use crate::words::ItemText;
use engine::{FReserve, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Si l’activité ne rapportait rien au début, combien de mois pourriez-vous tenir ?",
    help: Some("Comptez l’épargne, les autres revenus du foyer et les allocations. Cette réponse n’est pas envoyée."),
    short: "Vos mois de réserve",
    poles: None,
};

pub(super) const WHY: &str = "Une société met souvent des mois à vous payer. Il faut pouvoir tenir.";

pub(super) const LABELS: &[&str] = by_option!(FReserve => &'static str {
    Moins3: "Moins de trois mois",
    De3A5: "De trois à cinq mois",
    De6A11: "De six à onze mois",
    Plus12: "Un an ou plus",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FReserve => Reasons {
    Moins3: [
        "en CAE, il n’y a pas de société à payer pendant que l’activité démarre.",
        "en portage, il n’y a pas de société à payer, et une mission donne vite un salaire.",
        "",
        "une société a des frais tout de suite, et met souvent des mois à vous payer.",
    ],
    De3A5: [
        "",
        "",
        "",
        "une société met souvent des mois à vous payer, parfois plus que votre réserve.",
    ],
    De6A11: [
        "",
        "",
        "",
        "votre réserve laisse à une société le temps de démarrer.",
    ],
    Plus12: [
        "",
        "",
        "",
        "votre réserve laisse à une société le temps de vous payer.",
    ],
});
