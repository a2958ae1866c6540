//! How many months without income the person can bear.

use super::{FHorizon, Kind, Question};
use crate::by_option;
use crate::facts_fit::Fact;
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

/// What each answer brings to the CAE, the portage, the micro, the création; of mean 0 for the création, so that silence does not favour it.
pub(crate) const FIT: Fact = Fact {
    item: Item::FReserve,
    kappa: 2.0,
    points: by_option!(FReserve => PerWay<f64> {
        Moins3: PerWay([1.0, 1.0, 0.0, -1.5]),
        De3A5: PerWay([0.0, 0.0, 0.0, -0.5]),
        De6A11: PerWay([0.0, 0.0, 0.0, 0.5]),
        Plus12: PerWay([0.0, 0.0, 0.0, 1.5]),
    }),
    ..Fact::PLAIN
};
