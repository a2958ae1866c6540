//! Written agreement of the administration.

use super::{FSituation, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Written agreement of the administration.
    FAutorisation {
        Oui = "oui",
        Demandee = "demandee",
        Non = "non",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FSituation::is(&[FSituation::PublicPlein, FSituation::PublicPartiel])],
    quick: true,
    ..Question::new(
        Item::FAutorisation,
        Section::Situation,
        Kind::Single,
        FAutorisation::CHOICES,
        8,
    )
};
