//! Rights to unemployment benefits count.

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Securite),
    ..Question::new(
        Item::SecChomage,
        Section::Facon,
        Kind::Agreement,
        FivePoints::CHOICES,
        8,
    )
};
