//! Too many orders: one’s pace, or hiring.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "You have more requests than time. What would you prefer?",
    help: None,
    short: "More requests than time",
    poles: Some((
        "Choosing my clients and keeping my pace",
        "Hiring so that I can say yes to everybody",
    )),
};

pub(super) const WHY: &str =
    "Hiring most often goes with a company of one’s own. Keeping your pace goes with all four ways.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
