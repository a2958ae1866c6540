//! P: who the clients of an activity are, and what they pay for. Judgements: no statistics sorts people this way.

use crate::{Answers, FActivite, FClients, FNature, by_option};

/// The clients of these answers.
pub(super) fn clients(answers: &Answers) -> &'static [f64] {
    match FActivite::of(answers) {
        Some(FActivite::Conseil | FActivite::Graphisme) => {
            by_option!(FClients => f64 { Entreprises: 0.55, UnClient: 0.07, AncienEmployeur: 0.05, PublicAssos: 0.13, Particuliers: 0.05, Mixte: 0.15 })
        }
        Some(FActivite::Formation) => {
            by_option!(FClients => f64 { Entreprises: 0.35, UnClient: 0.06, AncienEmployeur: 0.06, PublicAssos: 0.38, Particuliers: 0.05, Mixte: 0.1 })
        }
        Some(FActivite::AgentCommercial) => {
            by_option!(FClients => f64 { Entreprises: 0.75, UnClient: 0.15, AncienEmployeur: 0.05, PublicAssos: 0.0, Particuliers: 0.0, Mixte: 0.05 })
        }
        Some(FActivite::ArtisteAuteur | FActivite::Autre | FActivite::Transport) => {
            by_option!(FClients => f64 { Entreprises: 0.3, UnClient: 0.06, AncienEmployeur: 0.04, PublicAssos: 0.15, Particuliers: 0.2, Mixte: 0.25 })
        }
        _ => {
            by_option!(FClients => f64 { Entreprises: 0.05, UnClient: 0.01, AncienEmployeur: 0.01, PublicAssos: 0.05, Particuliers: 0.68, Mixte: 0.2 })
        }
    }
}

/// What the clients of these answers pay for.
pub(super) fn natures(answers: &Answers) -> &'static [f64] {
    match FActivite::of(answers) {
        Some(FActivite::ArtisanatBatiment) => {
            by_option!(FNature => f64 { Ventes: 0.0, Services: 0.85, Mixte: 0.15, Hebergement: 0.0 })
        }
        Some(FActivite::ArtisanatDiplome) => {
            by_option!(FNature => f64 { Ventes: 0.2, Services: 0.65, Mixte: 0.15, Hebergement: 0.0 })
        }
        Some(FActivite::ArtisanatFabrication) => {
            by_option!(FNature => f64 { Ventes: 0.75, Services: 0.15, Mixte: 0.1, Hebergement: 0.0 })
        }
        Some(FActivite::RestaurationLieu) => {
            by_option!(FNature => f64 { Ventes: 0.7, Services: 0.0, Mixte: 0.05, Hebergement: 0.25 })
        }
        _ => by_option!(FNature => f64 { Ventes: 0.2, Services: 0.6, Mixte: 0.15, Hebergement: 0.05 }),
    }
}
