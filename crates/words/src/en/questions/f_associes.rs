//! Alone or together.

use super::Reasons;
use crate::words::ItemText;
use engine::{FAssocies, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Le projet est-il porté par vous seulement, ou à plusieurs ?",
    help: None,
    short: "Qui porte le projet",
    poles: None,
};

pub(super) const WHY: &str =
    "La micro et le portage sont individuels. Une société ou une CAE peut réunir plusieurs personnes.";

pub(super) const LABELS: &[&str] = by_option!(FAssocies => &'static str {
    Solo: "Par moi seulement",
    PeutEtre: "Peut-être à plusieurs, plus tard",
    Plusieurs: "À plusieurs, dès le départ",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FAssocies => Reasons {
    Solo: [
        "",
        "",
        "",
        "",
    ],
    PeutEtre: [
        "",
        "Si d’autres vous rejoignent plus tard, le portage restera individuel.",
        "Si d’autres vous rejoignent, la micro restera l’affaire d’une seule personne.",
        "Si d’autres vous rejoignent plus tard, une société pourra les accueillir.",
    ],
    Plusieurs: [
        "En CAE, chaque personne signe son contrat, et la société n’est pas la vôtre.",
        "Le portage est individuel, et vous êtes plusieurs.",
        "La micro est l’affaire d’une seule personne, et vous êtes plusieurs.",
        "Une société, ou une Scop, vous réunit autour de votre projet.",
    ],
});
