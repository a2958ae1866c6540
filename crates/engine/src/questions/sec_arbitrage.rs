//! Money or protection.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(
        Item::SecArbitrage,
        Section::Facon,
        Kind::Bipolar,
        FivePoints::CHOICES,
        13,
    )
};
