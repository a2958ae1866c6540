//! A week without colleagues weighs.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Working all week without colleagues would be hard for me.",
    help: None,
    short: "Working without colleagues",
    poles: None,
};

pub(super) const WHY: &str = "Depending on the way, you will have colleagues, or you will work with nobody beside you.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
