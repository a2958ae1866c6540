//! Alone or with support.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(
        Item::ColGuide,
        Section::Collectif,
        Kind::Bipolar,
        FivePoints::CHOICES,
        9,
    )
};
