//! How many months without income the person can bear.

use super::{FHorizon, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// How many months without income the person can bear.
    FReserve {
        Moins3 = "moins_3",
        De3A5 = "3_6",
        De6A11 = "6_12",
        Plus12 = "plus_12",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FHorizon::is(&[FHorizon::Vivre, FHorizon::Batir])],
    ..Question::new(Item::FReserve, Section::Projet, Kind::Single, FReserve::CHOICES, 12)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FReserve,
    kappa: 2.0,
    points: by_option!(FReserve => PerWay<f64> {
        Moins3: points(1, 1, 0, -2),
        De3A5: points(0, 0, 0, -1),
        De6A11: points(0, 0, 0, 0),
        Plus12: points(0, 0, 0, 1),
    }),
    ..Fact::PLAIN
};
