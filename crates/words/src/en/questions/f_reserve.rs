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
        "Avec une réserve courte, la CAE évite de payer une société pendant le démarrage.",
        "Avec une réserve courte, une mission en portage donne vite un salaire.",
        "",
        "Une société a des frais tout de suite, et met souvent des mois à vous payer. Or votre réserve est courte.",
    ],
    De3A5: [
        "",
        "",
        "",
        "Une société met souvent des mois à vous payer, parfois plus que votre réserve.",
    ],
    De6A11: [
        "",
        "",
        "",
        "Votre réserve laisse à une société le temps de démarrer.",
    ],
    Plus12: [
        "",
        "",
        "",
        "Votre réserve laisse à une société le temps de vous payer.",
    ],
});
