//! Age of a minor.

use super::{FCas, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Age of a minor.
    FMineur {
        Moins16 = "moins_16",
        De16A17 = "16_17",
        Emancipe = "emancipe",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FCas::Mineur.ticked()],
    quick: true,
    ..Question::new(Item::FMineur, Section::Situation, Kind::Single, FMineur::CHOICES, 12)
};
