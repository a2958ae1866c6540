//! Money or protection.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "For the same work, what would you prefer?",
    help: Some("Think of your life as a whole, with the job that you may be keeping."),
    short: "More money or more protection",
    poles: Some((
        "More money each month, less protection (unemployment, sick leave, retirement)",
        "Less money each month, the protection of an employment contract",
    )),
};

pub(super) const WHY: &str =
    "An employment contract protects and costs more. Your preference changes the order of the ways.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
