//! Insurances of one’s own are enough (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Choosing my own insurance is enough for my peace of mind.",
    help: None,
    short: "Your own insurance",
    poles: None,
};

pub(super) const WHY: &str = "Without an employment contract, you choose and pay for your insurance yourself.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
