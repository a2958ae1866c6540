//! Rank three reasons to work.

use crate::words::ItemText;
use engine::{MotRang, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "For you, what is work for first of all? And then?",
    help: Some("There is no right answer. Touch the most important one, then the second."),
    short: "Your reasons to work",
    poles: None,
};

pub(super) const WHY: &str =
    "What makes you work changes the weight of everything else: income, protection, colleagues.";

pub(super) const LABELS: &[&str] = by_option!(MotRang => &'static str {
    Gain: "Earning a living: having an income, paying my bills, putting money aside",
    Lien: "Having a place among others: meeting people, having a role and recognition",
    Sens: "Doing what interests me: learning, creating, caring, repairing, passing on skills",
});
