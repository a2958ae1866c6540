//! Original works, execution, or both.

use super::{FActivite, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Original works, execution, or both.
    FGraphisme {
        Creations = "creations",
        Execution = "execution",
        LesDeux = "les_deux",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is(&[FActivite::Graphisme])],
    quick: true,
    ..Question::new(Item::FGraphisme, Section::Projet, Kind::Single, FGraphisme::CHOICES, 12)
};
