//! Kind of regulated profession.

use super::{FActivite, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Kind of regulated profession.
    FReglementee {
        SanteDroitChiffre = "sante_droit_chiffre",
        OrdreCipav = "ordre_cipav",
        TitreCipav = "titre_cipav",
        Carte = "carte",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is(&[FActivite::Reglementee])],
    quick: true,
    ..Question::new(
        Item::FReglementee,
        Section::Projet,
        Kind::Single,
        FReglementee::CHOICES,
        13,
    )
};
