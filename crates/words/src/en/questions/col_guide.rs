//! Alone or with support.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Pour lancer ou développer votre activité, que préférez-vous ?",
    help: None,
    short: "Avancer par vous-même ou avec quelqu’un",
    poles: Some((
        "Chercher par moi-même et avancer à mon rythme",
        "Avoir une personne qui m’accompagne régulièrement",
    )),
};

pub(super) const WHY: &str = "Une CAE vous accompagne, et c’est la loi. Ailleurs, cet appui est à chercher.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
