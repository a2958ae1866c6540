//! An order too big: one’s client kept, or shared.

use super::{Kind, Question};
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question {
    confirms: Some(Need::Partage),
    ..Question::new(
        Item::ParCommande,
        Section::Collectif,
        Kind::Bipolar,
        FivePoints::CHOICES,
        10,
    )
};
