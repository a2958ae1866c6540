//! Wants to decide everything.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "I want to decide everything in my activity, without asking for anybody’s agreement.",
    help: None,
    short: "Deciding everything",
    poles: None,
};

pub(super) const WHY: &str =
    "In a company of your own, you decide. In a CAE and in portage, an employer sets part of the rules.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
