//! Gives contacts to peers.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question::new(
    Item::ParContact,
    Section::Collectif,
    Kind::Agreement,
    FivePoints::CHOICES,
    8,
);
