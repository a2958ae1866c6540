//! Keeps methods private (reversed).

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    sign: -1.0,
    ..Question::new(
        Item::ParMethodes,
        Section::Collectif,
        Kind::Agreement,
        FivePoints::CHOICES,
        8,
    )
};
