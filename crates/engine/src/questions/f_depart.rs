//! How the person would leave the job.

use super::{FHorizon, FSituation, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// How the person would leave the job.
    FDepart {
        Garder = "garder",
        Conge = "conge",
        Rupture = "rupture",
        Demission = "demission",
        Fin = "fin",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[
        FSituation::is(&[
            FSituation::SalariePlein,
            FSituation::SalariePartiel,
            FSituation::FinContrat,
        ]),
        FHorizon::is(&[FHorizon::Vivre, FHorizon::Batir]),
    ],
    ..Question::new(Item::FDepart, Section::Situation, Kind::Single, FDepart::CHOICES, 12)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FDepart,
    kappa: 1.5,
    points: by_option!(FDepart => PerWay<f64> {
        Garder: points(-1, -1, 2, -1),
        Conge: points(0, 0, 1, 1),
        Rupture: points(0, 0, 0, 0),
        Demission: points(0, 0, 0, 0),
        Fin: points(0, 0, 0, 0),
    }),
    ..Fact::PLAIN
};
