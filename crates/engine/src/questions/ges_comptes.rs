//! Able to keep accounts.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::FivePoints;

pub(super) const QUESTION: Question = Question::new(
    Item::GesComptes,
    Section::Facon,
    Kind::Agreement,
    FivePoints::CHOICES,
    8,
);
