//! What would make the person stop.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// What would make the person stop.
    MotRevers {
        Revenu = "revenu",
        Tensions = "tensions",
        Solitude = "solitude",
        Ennui = "ennui",
        Rien = "rien",
    }
}

pub(super) const QUESTION: Question = Question::new(
    Item::MotRevers,
    Section::Motivation,
    Kind::Single,
    MotRevers::CHOICES,
    12,
);
