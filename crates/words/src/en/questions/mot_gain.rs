//! How much earning a living matters.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Is it important that this activity pays for most of your spending in the next two years?",
    help: None,
    short: "The importance of income",
    poles: None,
};

pub(super) const WHY: &str = "If this income must pay for your spending, a slow or fragile way suits you less.";

pub(super) const LABELS: &[&str] = scales::IMPORTANCE;
