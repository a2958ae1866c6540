//! Present situation.

use super::{Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// Present situation.
    FSituation {
        SalariePlein = "salarie_plein",
        SalariePartiel = "salarie_partiel",
        FinContrat = "fin_contrat",
        ChomageAre = "chomage_are",
        ChomageSans = "chomage_sans",
        Etudes = "etudes",
        Retraite = "retraite",
        Public = "public",
        MicroDeja = "micro_deja",
        Independant = "independant",
        SansActivite = "sans_activite",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    dont_know: Some("prefere_pas"),
    ..Question::new(
        Item::FSituation,
        Section::Situation,
        Kind::Single,
        FSituation::CHOICES,
        12,
    )
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FSituation,
    kappa: 2.0,
    points: by_option!(FSituation => PerWay<f64> {
        SalariePlein: points(-1, 0, 2, -1),
        SalariePartiel: points(1, 0, 1, 0),
        FinContrat: points(1, 1, 0, 1),
        ChomageAre: points(2, 1, 0, 1),
        ChomageSans: points(2, 0, 1, -1),
        Etudes: points(0, -1, 2, -1),
        Retraite: points(0, 1, 1, -1),
        Public: points(-1, -1, 0, -2),
        MicroDeja: points(0, 0, 1, 0),
        Independant: points(0, 0, -1, 1),
        SansActivite: points(1, 0, 1, 0),
    }),
    ..Fact::PLAIN
};
