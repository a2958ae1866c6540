//! Day rate, whole euros before tax (optional).

use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "What price do you ask, or plan to ask, for a day’s work, before VAT?",
    help: Some("Optional question. If you invoice by the hour, count seven hours."),
    short: "Your price per day",
    poles: None,
};

pub(super) const WHY: &str = "In portage, the salary depends on the price of your days.";

/// The suggested values.
pub(super) const LABELS: &[&str] = &["€100", "€150", "€250", "€350", "€500", "€700"];
