//! Keeps prices private (reversed).

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Partage),
    sign: -1.0,
    ..Question::new(
        Item::ParPrix,
        Section::Collectif,
        Kind::Agreement,
        FivePoints::CHOICES,
        8,
    )
};
