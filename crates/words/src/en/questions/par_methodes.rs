//! Keeps methods private (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "I prefer to keep my methods to myself.",
    help: None,
    short: "Keeping your methods to yourself",
    poles: None,
};

pub(super) const WHY: &str = "In a CAE, people show how they work. It is better to know if that bothers you.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
