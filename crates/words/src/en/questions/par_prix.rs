//! Keeps prices private (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Je garde mes prix pour moi, même avec des gens de mon métier.",
    help: None,
    short: "Garder vos prix pour vous",
    poles: None,
};

pub(super) const WHY: &str = "En CAE, on parle de ses prix entre collègues. Mieux vaut savoir si cela vous gêne.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
