//! Residence permit.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Residence permit.
    FTitre {
        Non = "non",
        OuiTout = "oui_tout",
        OuiLimite = "oui_limite",
        SansDroit = "sans_droit",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    dont_know: Some("prefere_pas"),
    ..Question::new(Item::FTitre, Section::Situation, Kind::Single, FTitre::CHOICES, 12)
};
