//! A hard time: savings, or the rights of a contract.

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Securite),
    ..Question::new(Item::SecCoupDur, Section::Facon, Kind::Bipolar, FivePoints::CHOICES, 10)
};
