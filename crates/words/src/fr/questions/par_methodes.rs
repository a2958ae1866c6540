//! Keeps methods private (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Je garde mes méthodes pour moi : les montrer, c’est risquer de perdre des clients.",
    help: None,
    short: "Garder vos méthodes pour vous",
    poles: None,
};

pub(super) const WHY: &str = "En CAE, on montre comment on travaille. Mieux vaut savoir si cela vous gêne.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
