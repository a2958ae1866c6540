//! Age of a minor.

use crate::words::ItemText;
use engine::{FMineur, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "How old are you?",
    help: None,
    short: "Your age",
    poles: None,
};

pub(super) const WHY: &str = "At 16, a one-person company becomes possible with the parents’ agreement.";

pub(super) const LABELS: &[&str] = by_option!(FMineur => &'static str {
    Moins16: "Under 16",
    De16A17: "16 or 17",
    Emancipe: "16 or 17, legally emancipated (émancipation)",
});
