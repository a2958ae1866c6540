//! What the ban on managing covers.

use super::{FCas, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// What the ban on managing covers.
    FInterdiction {
        Tout = "tout",
        Societe = "societe",
        Faillite = "faillite",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FCas::InterditGerer.ticked()],
    quick: true,
    ..Question::new(
        Item::FInterdiction,
        Section::Situation,
        Kind::Single,
        FInterdiction::CHOICES,
        12,
    )
};
