//! Able to keep accounts.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "I feel able to manage the paperwork of my activity.",
    help: Some("For example invoices, accounts or declarations."),
    short: "Keeping your accounts",
    poles: None,
};

pub(super) const WHY: &str = "Accounting goes from almost nothing (portage) to full accounts (company).";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
