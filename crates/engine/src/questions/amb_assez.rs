//! What earns a living is big enough (reversed).

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Ambition),
    sign: -1.0,
    ..Question::new(Item::AmbAssez, Section::Facon, Kind::Agreement, FivePoints::CHOICES, 8)
};
