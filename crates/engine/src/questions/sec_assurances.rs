//! Insurances of one’s own are enough (reversed).

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Securite),
    sign: -1.0,
    ..Question::new(
        Item::SecAssurances,
        Section::Facon,
        Kind::Agreement,
        FivePoints::CHOICES,
        8,
    )
};
