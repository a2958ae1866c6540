//! Would like to lead a team.

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Ambition),
    ..Question::new(Item::AmbEquipe, Section::Facon, Kind::Agreement, FivePoints::CHOICES, 8)
};
