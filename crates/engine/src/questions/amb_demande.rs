//! Too many orders: one’s pace, or hiring.

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Ambition),
    ..Question::new(Item::AmbDemande, Section::Facon, Kind::Bipolar, FivePoints::CHOICES, 10)
};
