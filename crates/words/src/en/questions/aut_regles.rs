//! Common rules suit (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Shared rules, discussed together, suit me well.",
    help: None,
    short: "Shared rules",
    poles: None,
};

pub(super) const WHY: &str = "In a CAE, the members vote on the rules. The rules apply to you too.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
