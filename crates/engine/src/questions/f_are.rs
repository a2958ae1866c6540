//! Use of unemployment rights.

use super::{FSituation, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// Use of unemployment rights.
    FAre {
        Garder = "garder",
        Capital = "capital",
        PasDroits = "pas_droits",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FSituation::is(&[FSituation::ChomageAre, FSituation::FinContrat])],
    ..Question::new(Item::FAre, Section::Situation, Kind::Single, FAre::CHOICES, 9)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FAre,
    kappa: 1.5,
    points: by_option!(FAre => PerWay<f64> {
        Garder: points(1, 1, 0, 0),
        Capital: points(-1, -2, 1, 2),
        PasDroits: points(1, 1, 0, -1),
    }),
    ..Fact::PLAIN
};
