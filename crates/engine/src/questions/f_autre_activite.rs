//! Another activity beside this one.

use super::{FActivite, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Another activity beside this one.
    FAutreActivite {
        Non = "non",
        Moins30 = "moins_30",
        Plus30 = "plus_30",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is(&[
        FActivite::ServicesPersonne,
        FActivite::Paysage,
        FActivite::Agriculture,
        FActivite::ArtisteAuteur,
        FActivite::PresseSpectacle,
        FActivite::Graphisme,
    ])],
    ..Question::new(
        Item::FAutreActivite,
        Section::Projet,
        Kind::Single,
        FAutreActivite::CHOICES,
        12,
    )
};
