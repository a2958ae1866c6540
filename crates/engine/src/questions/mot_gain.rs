//! How much earning a living matters.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question::new(
    Item::MotGain,
    Section::Motivation,
    Kind::Importance,
    FivePoints::CHOICES,
    8,
);
