//! What the work must protect, several answers; optional.

use super::{Kind, Question};
use crate::by_option;
use crate::clause::Clause;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::scale;
use crate::tables::PerWay;

scale! {
    /// What the work must protect, several answers; optional.
    FVie {
        Maternite = "maternite",
        Sante = "sante",
        Allocation = "allocation",
        Proches = "proches",
        Emprunt = "emprunt",
        Aucun = "aucun",
    }
}

pub(super) const QUESTION: Question = Question {
    optional: true,
    dont_know: Some("prefere_pas"),
    ..Question::new(Item::FVie, Section::Situation, Kind::Several, FVie::CHOICES, 12)
};

impl FVie {
    /// The case is ticked; false without an answer.
    pub const fn ticked(self) -> Clause {
        Clause::Contains(Item::FVie, self.rank())
    }
}

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FVie,
    kappa: 2.5,
    points: by_option!(FVie => PerWay<f64> {
        Maternite: points(0, 0, 0, 0),
        Sante: points(1, 1, -1, 0),
        Allocation: points(0, 0, 0, 0),
        Proches: PerWay([0.5, 0.5, -0.5, 0.0]),
        Emprunt: PerWay([0.5, 1.0, -0.5, -0.5]),
        Aucun: points(0, 0, 0, 0),
    }),
    at_most: 1.5,
    ..Fact::PLAIN
};
