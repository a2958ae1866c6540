//! Alone or together.

use super::{Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// Alone or together.
    FAssocies {
        Solo = "solo",
        PeutEtre = "peut_etre",
        Plusieurs = "plusieurs",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::FAssocies, Section::Projet, Kind::Single, FAssocies::CHOICES, 8)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FAssocies,
    kappa: 2.5,
    points: by_option!(FAssocies => PerWay<f64> {
        Solo: points(0, 0, 0, 0),
        PeutEtre: points(0, -1, -1, 1),
        Plusieurs: points(-2, -2, -2, 2),
    }),
    ..Fact::PLAIN
};
