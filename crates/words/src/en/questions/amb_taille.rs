//! Own measure or growth.

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "In five years, what activity would you like to have?",
    help: None,
    short: "The size of your activity",
    poles: Some((
        "My trade, my clients, on my own scale",
        "A business that grows, with a team",
    )),
};

pub(super) const WHY: &str = "To hire and grow, you generally need a company of your own.";

pub(super) const LABELS: &[&str] = scales::BIPOLAR;
