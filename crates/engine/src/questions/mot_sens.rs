//! How much interesting tasks matter.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question::new(
    Item::MotSens,
    Section::Motivation,
    Kind::Importance,
    FivePoints::CHOICES,
    8,
);
