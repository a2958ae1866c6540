//! The diploma, title or card of a regulated profession.

use crate::words::ItemText;
use engine::{FTitrePro, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Do you already have the diploma, title or card that this profession requires?",
    help: None,
    short: "Your professional title",
    poles: None,
};

pub(super) const WHY: &str = "Without this title, no way lets you practise.";

pub(super) const LABELS: &[&str] = by_option!(FTitrePro => &'static str {
    Oui: "Yes, I can already practise",
    EnCours: "It is under way: diploma, registration or application",
    Non: "No",
});
