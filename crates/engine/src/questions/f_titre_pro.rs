//! The diploma, title or card of a regulated profession.

use super::{FActivite, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// The diploma, title or card of a regulated profession.
    FTitrePro {
        Oui = "oui",
        EnCours = "en_cours",
        Non = "non",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is(&[FActivite::Reglementee])],
    quick: true,
    ..Question::new(Item::FTitrePro, Section::Projet, Kind::Single, FTitrePro::CHOICES, 12)
};
