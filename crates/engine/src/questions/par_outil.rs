//! A costly tool of one’s own, or of several.

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Partage),
    ..Question::new(
        Item::ParOutil,
        Section::Collectif,
        Kind::Bipolar,
        FivePoints::CHOICES,
        9,
    )
};
