//! A hard time: savings, or the rights of a contract.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "If hard times come, what would you rather count on?",
    help: None,
    short: "What to count on in hard times",
    poles: Some(("What I have put aside", "The rights that an employment contract gives")),
};

pub(super) const WHY: &str =
    "Two ways give the rights of an employment contract. Your answer shows whether they matter to you.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
