//! Delegates paperwork (reversed).

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    quick: true,
    sign: -1.0,
    ..Question::new(Item::GesDeleguer, Section::Facon, Kind::Bipolar, FivePoints::CHOICES, 9)
};
