//! Clients already found.

use super::{Kind, Question};
use crate::by_option;
use crate::clause::Clause;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// Clients already found.
    FTraction {
        Payants = "payants",
        Promesses = "promesses",
        Contacts = "contacts",
        Idee = "idee",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::FTraction, Section::Projet, Kind::Single, FTraction::CHOICES, 10)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FTraction,
    kappa: 2.0,
    points: by_option!(FTraction => PerWay<f64> {
        Payants: points(0, 1, 0, 1),
        Promesses: points(1, 1, 0, 0),
        Contacts: points(1, -1, 1, -1),
        Idee: points(1, -2, 1, -2),
    }),
    instead: Some((FTraction::Payants.rank(), WITHOUT_A_PRICE, points(0, 0, 0, 1))),
    ..Fact::PLAIN
};

/// A small turnover and no day rate: paying clients say nothing of the prices that a portage firm takes.
const WITHOUT_A_PRICE: &[Clause] = &[Clause::Unanswered(Item::FTarif), Clause::Below(Item::FCa, 30_000)];
