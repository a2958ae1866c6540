//! What several founders want together.

use super::{FAssocies, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// What several founders want together.
    FEnsemble {
        Societe = "societe",
        MemeNom = "meme_nom",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FAssocies::is(&[FAssocies::Plusieurs])],
    ..Question::new(Item::FEnsemble, Section::Projet, Kind::Single, FEnsemble::CHOICES, 12)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FEnsemble,
    kappa: 2.5,
    points: by_option!(FEnsemble => PerWay<f64> {
        Societe: points(0, 0, 0, 0),
        MemeNom: points(2, 0, 0, -2),
    }),
    ..Fact::PLAIN
};
