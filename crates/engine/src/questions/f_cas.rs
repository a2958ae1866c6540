//! Special cases, several answers.

use super::{Kind, Question};
use crate::clause::Clause;
use crate::item::{Item, Section};
use crate::options::scale;

scale! {
    /// Special cases, several answers.
    FCas {
        Mineur = "mineur",
        InterditGerer = "interdit_gerer",
        ClauseConcurrence = "clause_concurrence",
        TravailDirige = "travail_dirige",
        FactureDemandee = "facture_demandee",
        OutreMer = "outre_mer",
        Pacifique = "pacifique",
        Aucun = "aucun",
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::FCas, Section::Situation, Kind::Several, FCas::CHOICES, 16)
};

impl FCas {
    /// The case is ticked; false without an answer.
    pub const fn ticked(self) -> Clause {
        Clause::Contains(Item::FCas, self.rank())
    }
}
