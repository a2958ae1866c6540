//! Own measure or growth.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::AmbTaille, Section::Facon, Kind::Bipolar, FivePoints::CHOICES, 9)
};
