//! What clients pay for: goods, services, lodging.

use super::{FActivite, Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// What clients pay for: goods, services, lodging.
    FNature {
        Ventes = "ventes",
        Services = "services",
        Mixte = "mixte",
        Hebergement = "hebergement",
    }
}

pub(super) const QUESTION: Question = Question {
    visible_if: &[FActivite::is(&[
        FActivite::ArtisanatDiplome,
        FActivite::ArtisanatFabrication,
        FActivite::ArtisanatBatiment,
        FActivite::RestaurationLieu,
        FActivite::Autre,
    ])],
    ..Question::new(Item::FNature, Section::Projet, Kind::Single, FNature::CHOICES, 12)
};
