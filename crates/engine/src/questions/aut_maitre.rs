//! Wants to decide everything.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::AutMaitre, Section::Facon, Kind::Agreement, FivePoints::CHOICES, 8)
};
