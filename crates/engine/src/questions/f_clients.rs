//! Main clients.

use super::{FActivite, Kind, Question};
use crate::by_option;
use crate::facts_fit::{Fact, points};
use crate::item::{Item, Section};
use crate::options::options;
use crate::tables::PerWay;

options! {
    /// Main clients.
    FClients {
        Entreprises = "entreprises",
        UnClient = "un_client",
        AncienEmployeur = "ancien_employeur",
        PublicAssos = "public_assos",
        Particuliers = "particuliers",
        Mixte = "mixte",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is_not(&[
        FActivite::ServicesPersonne,
        FActivite::RestaurationLieu,
        FActivite::Agriculture,
        FActivite::Ambulant,
        FActivite::PresseSpectacle,
    ])],
    quick: true,
    quick_if: &[FActivite::is_not(&[FActivite::Reglementee])],
    ..Question::new(Item::FClients, Section::Projet, Kind::Single, FClients::CHOICES, 10)
};

/// What each answer brings to the CAE, the portage, the micro, the création.
pub(crate) const FIT: Fact = Fact {
    item: Item::FClients,
    kappa: 2.0,
    points: by_option!(FClients => PerWay<f64> {
        Entreprises: points(0, 1, 0, 0),
        UnClient: points(0, 1, 0, 0),
        AncienEmployeur: points(1, 2, -2, 0),
        PublicAssos: points(1, 1, 0, 0),
        Particuliers: points(0, 0, 1, 0),
        Mixte: points(1, -1, 0, 0),
    }),
    ..Fact::PLAIN
};
