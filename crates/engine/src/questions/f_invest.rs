//! Start-up investment.

use super::{FActivite, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// Start-up investment.
    FInvest {
        Moins1000 = "moins_1000",
        De1000A5000 = "1000_5000",
        De5000A20000 = "5000_20000",
        De20000A50000 = "20000_50000",
        Plus50000 = "plus_50000",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is_not(&[
        FActivite::Conseil,
        FActivite::Formation,
        FActivite::Graphisme,
        FActivite::AgentCommercial,
        FActivite::PresseSpectacle,
        FActivite::ArtisteAuteur,
    ])],
    ..Question::new(Item::FInvest, Section::Projet, Kind::Single, FInvest::CHOICES, 10)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FInvest,
    kappa: 3.5,
    points: by_option!(FInvest => PerWay<f64> {
        Moins1000: points(1, 1, 1, 0),
        De1000A5000: points(0, 0, 0, 0),
        De5000A20000: points(-1, -2, -1, 0),
        De20000A50000: points(-2, -2, -2, 1),
        Plus50000: points(-2, -2, -2, 2),
    }),
    ..Fact::PLAIN
};
