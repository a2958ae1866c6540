//! What food the person makes.

use super::{FActivite, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// What food the person makes.
    FAliments {
        Frais = "frais",
        Secs = "secs",
        Plats = "plats",
        Plusieurs = "plusieurs",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is(&[FActivite::Alimentaire, FActivite::Ambulant])],
    quick: true,
    ..Question::new(Item::FAliments, Section::Projet, Kind::Single, FAliments::CHOICES, 12)
};
