//! What earns a living is big enough (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "An activity that earns me a living is big enough for me.",
    help: None,
    short: "An activity that is big enough",
    poles: None,
};

pub(super) const WHY: &str = "An activity on your own scale leaves more choice between the ways.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
