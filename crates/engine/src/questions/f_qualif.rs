//! Qualification.

use super::{FActivite, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Qualification.
    FQualif {
        OuiBac2Ou3ans = "oui_bac2_ou_3ans",
        OuiCap = "oui_cap",
        AutreBac2 = "autre_bac2",
        EnCours = "en_cours",
        AvecQualifie = "avec_qualifie",
        Non = "non",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is_not(&[FActivite::Reglementee])],
    ..Question::new(Item::FQualif, Section::Projet, Kind::Single, FQualif::CHOICES, 11)
};
