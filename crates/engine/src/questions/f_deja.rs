//! What the present status lacks.

use super::{FSituation, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// What the present status lacks.
    FDeja {
        Rien = "rien",
        Protection = "protection",
        Collectif = "collectif",
        Administratif = "administratif",
        Frais = "frais",
        Grandir = "grandir",
        Clients = "clients",
        Revenu = "revenu",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FSituation::is(&[FSituation::MicroDeja, FSituation::Independant])],
    ..Question::new(Item::FDeja, Section::Situation, Kind::Single, FDeja::CHOICES, 12)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FDeja,
    kappa: 2.5,
    points: by_option!(FDeja => PerWay<f64> {
        Rien: points(0, 0, 2, 0),
        Protection: points(2, 1, -1, 0),
        Collectif: points(2, 0, -1, 0),
        Administratif: points(1, 1, 0, -1),
        Frais: points(0, 0, -2, 1),
        Grandir: points(0, -1, -2, 2),
        Clients: points(1, 1, -2, 1),
        Revenu: points(0, 0, 0, 0),
    }),
    instead: Some((
        FDeja::Rien.rank(),
        &[FSituation::is(&[FSituation::Independant])],
        points(0, 0, 0, 2),
    )),
    ..Fact::PLAIN
};
