//! Takes risks, 0 to 10.

use crate::words::ItemText;
use engine::{RisGeneral, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "When you face an important choice in your life, how ready are you to take risks?",
    help: Some("0: I avoid them as much as I can. 10: I am very ready to take them."),
    short: "Taking risks",
    poles: None,
};

pub(super) const WHY: &str = "Creating a company can commit money. Other ways cost little at the start.";

pub(super) const LABELS: &[&str] = by_option!(RisGeneral => &'static str {
    P0: "0",
    P1: "1",
    P2: "2",
    P3: "3",
    P4: "4",
    P5: "5",
    P6: "6",
    P7: "7",
    P8: "8",
    P9: "9",
    P10: "10",
});
