//! Written agreement of the administration.

use super::{FActivite, FPublic, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Written agreement of the administration.
    FAutorisation {
        Oui = "oui",
        Demandee = "demandee",
        Non = "non",
        LiberalEnseignement = "liberal_enseignement",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[
        FPublic::is(&[FPublic::Plein, FPublic::Partiel]),
        FActivite::is_not(&[FActivite::ArtisteAuteur]),
    ],
    quick: true,
    ..Question::new(
        Item::FAutorisation,
        Section::Situation,
        Kind::Single,
        FAutorisation::CHOICES,
        8,
    )
};
