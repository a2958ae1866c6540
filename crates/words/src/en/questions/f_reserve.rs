//! How many months without income the person can bear.

use super::Reasons;
use crate::words::ItemText;
use engine::{FReserve, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "If the activity brought in nothing at first, for how many months could you manage?",
    help: Some("Count savings, the other income of the household and benefits. This answer is not sent."),
    short: "Your months of savings",
    poles: None,
};

pub(super) const WHY: &str = "A company often takes months to pay you. You need to be able to manage until then.";

pub(super) const LABELS: &[&str] = by_option!(FReserve => &'static str {
    Moins3: "Less than three months",
    De3A5: "Three to five months",
    De6A11: "Six to eleven months",
    Plus12: "A year or more",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FReserve => Reasons {
    Moins3: [
        "With short savings, a CAE saves you from paying for a company while you start.",
        "With short savings, an assignment in portage soon gives you a salary.",
        "",
        "A company has costs straight away, and often takes months to pay you. Yet your savings are short.",
    ],
    De3A5: [
        "",
        "",
        "",
        "A company often takes months to pay you, sometimes longer than your savings last.",
    ],
    De6A11: [
        "",
        "",
        "",
        "Your savings give a company time to start.",
    ],
    Plus12: [
        "",
        "",
        "",
        "Your savings give a company time to pay you.",
    ],
});
