//! Hours a month for a collective.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Hours a month for a collective.
    ParTemps {
        Aucun = "aucun" => -1.0,
        UneHeure = "une_heure" => -0.5,
        DeuxTroisHeures = "deux_trois_heures" => 0.0,
        DemiJournee = "demi_journee" => 0.5,
        Journee = "journee" => 1.0,
    }
}

pub(super) const QUESTION: Question = Question {
    quick: true,
    ..Question::new(Item::ParTemps, Section::Collectif, Kind::Single, ParTemps::CHOICES, 10)
};
