//! How the clients want to pay.

use super::{FClients, FTraction, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// How the clients want to pay.
    FStatutClient {
        Indifferent = "indifferent",
        Entreprise = "entreprise",
        Tva = "tva",
        Structure = "structure",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[
        FClients::is(&[
            FClients::Entreprises,
            FClients::UnClient,
            FClients::AncienEmployeur,
            FClients::PublicAssos,
            FClients::Mixte,
        ]),
        FTraction::is(&[FTraction::Payants, FTraction::Promesses]),
    ],
    ..Question::new(
        Item::FStatutClient,
        Section::Projet,
        Kind::Single,
        FStatutClient::CHOICES,
        12,
    )
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FStatutClient,
    kappa: 2.5,
    points: by_option!(FStatutClient => PerWay<f64> {
        Indifferent: points(0, 0, 0, 0),
        Entreprise: points(-1, -2, 1, 1),
        Tva: points(1, 1, -2, 1),
        Structure: points(1, 2, -1, 0),
    }),
    ..Fact::PLAIN
};
