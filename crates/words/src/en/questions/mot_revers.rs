//! What would make the person stop.

use crate::words::ItemText;
use engine::{MotRevers, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "And the other way round: what would make you want to stop a job soonest?",
    help: Some("A reason to work can also become a reason to stop."),
    short: "What would make you stop",
    poles: None,
};

pub(super) const WHY: &str = "What would make you stop shows what the chosen way must spare you.";

pub(super) const LABELS: &[&str] = by_option!(MotRevers => &'static str {
    Revenu: "Working too much for an income that is too low or too uncertain",
    Tensions: "Tensions with other people",
    Solitude: "Loneliness, nobody to talk to about work",
    Ennui: "Boring tasks, of no interest to me",
    Rien: "None of these",
});
