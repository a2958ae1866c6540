//! What the person wants today.

use super::{Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// What the person wants today.
    FHorizon {
        Tester = "tester",
        Mission = "mission",
        Complement = "complement",
        Vivre = "vivre",
        Batir = "batir",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::FHorizon, Section::Projet, Kind::Single, FHorizon::CHOICES, 10)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FHorizon,
    kappa: 2.5,
    points: by_option!(FHorizon => PerWay<f64> {
        Tester: points(2, 1, 1, -2),
        Mission: points(1, 2, 1, -2),
        Complement: points(0, -1, 2, -2),
        Vivre: points(1, 0, 0, 1),
        Batir: points(-1, -2, -2, 2),
    }),
    ..Fact::PLAIN
};
