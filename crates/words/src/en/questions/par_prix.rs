//! Keeps prices private (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "I keep my prices to myself, even with people in my trade.",
    help: None,
    short: "Keeping your prices to yourself",
    poles: None,
};

pub(super) const WHY: &str =
    "In a CAE, people talk about their prices with colleagues. It is better to know if that bothers you.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
