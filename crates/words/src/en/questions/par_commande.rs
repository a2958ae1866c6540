//! An order too big: one’s client kept, or shared.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "An order is too big for you. What would you prefer?",
    help: None,
    short: "An order that is too big",
    poles: Some((
        "Doing only part of it, and keeping the client for myself",
        "Sharing it with others, and introducing the client to them",
    )),
};

pub(super) const WHY: &str =
    "In a CAE, people sometimes share out the work. Your preference confirms, or not, your wish to share.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
