//! Keeps methods private (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Je préfère garder mes méthodes pour moi.",
    help: None,
    short: "Garder vos méthodes pour vous",
    poles: None,
};

pub(super) const WHY: &str = "En CAE, on montre comment on travaille. Mieux vaut savoir si cela vous gêne.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
