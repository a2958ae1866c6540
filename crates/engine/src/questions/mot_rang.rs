//! Rank three reasons to work.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::scale;

scale! {
    /// Rank three reasons to work.
    MotRang {
        Gain = "gain",
        Lien = "lien",
        Sens = "sens",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::MotRang, Section::Motivation, Kind::Ranking, MotRang::CHOICES, 18)
};
