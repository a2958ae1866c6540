//! Post in the public service.

use super::{FSituation, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Post in the public service.
    FPublic {
        Plein = "plein",
        Partiel = "partiel",
        Creation = "creation",
        NonComplet = "non_complet",
        Disponibilite = "disponibilite",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FSituation::is(&[FSituation::Public])],
    quick: true,
    ..Question::new(Item::FPublic, Section::Situation, Kind::Single, FPublic::CHOICES, 12)
};
