//! Gives contacts to peers.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "I am happy to give a useful contact to somebody in the same trade as me.",
    help: None,
    short: "Giving a useful contact",
    poles: None,
};

pub(super) const WHY: &str = "A CAE lives on these exchanges. Without this wish, it would not suit you.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
