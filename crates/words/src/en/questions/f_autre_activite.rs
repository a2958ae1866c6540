//! Another activity beside this one.

use crate::words::ItemText;
use engine::{FAutreActivite, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Will you also do another activity, in another trade?",
    help: None,
    short: "Another activity",
    poles: None,
};

pub(super) const WHY: &str = "The rule for personal services (services à la personne) changes if another activity is more than 30% of the money you receive.";

pub(super) const LABELS: &[&str] = by_option!(FAutreActivite => &'static str {
    Non: "No",
    Moins30: "Yes, it will bring in less than 30% of the total",
    Plus30: "Yes, it will bring in 30% of the total or more",
});
