//! Delegates paperwork (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "And for this paperwork, what would you prefer?",
    help: None,
    short: "Doing or handing over the paperwork",
    poles: Some(("Doing it myself to spend less", "Paying so that others take care of it")),
};

pub(super) const WHY: &str = "In a CAE and in portage, you pay so that others take it on.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
