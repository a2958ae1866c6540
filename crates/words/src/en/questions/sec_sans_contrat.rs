//! Lives without a contract (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "I can live with peace of mind without an employment contract or payslips.",
    help: Some("Think of your life as a whole: a job that you keep, your home, a loan, the people close to you."),
    short: "Living without an employment contract",
    poles: None,
};

pub(super) const WHY: &str = "Two ways give a contract and payslips, two do not.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
