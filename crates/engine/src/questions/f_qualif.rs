//! Qualification.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Qualification.
    FQualif {
        OuiBac2Ou3ans = "oui_bac2_ou_3ans",
        OuiCap = "oui_cap",
        EnCours = "en_cours",
        Non = "non",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::FQualif, Section::Projet, Kind::Single, FQualif::CHOICES, 11)
};
