//! Who pays the invoices, from the answers: private clients pay VAT out of their own pocket, at the rate of the activity.

use super::rates::{VAT_FOOD, VAT_REDUCED};
use super::situation::Situation;
use crate::{Answers, FActivite, FClients};

/// The situation with the clients and the rate of VAT that the answers tell.
///
/// Training may be free of VAT (CGI art. 261, 4, 4°, a): nothing is taken from its price.
pub fn with_clients(situation: Situation, answers: &Answers) -> Situation {
    let activity = FActivite::of(answers);
    let private_share = match (activity, FClients::of(answers)) {
        (Some(FActivite::Formation), _) => 0.0,
        // Not asked of the first: their clients are private.
        (Some(FActivite::ServicesPersonne | FActivite::RestaurationLieu | FActivite::Ambulant), None)
        | (_, Some(FClients::Particuliers | FClients::PublicAssos)) => 1.0,
        (_, Some(FClients::Mixte)) => 0.5,
        _ => 0.0,
    };
    let law = situation.law;
    let vat_rate = match activity {
        Some(FActivite::Alimentaire) => VAT_FOOD.on(law),
        Some(
            FActivite::RestaurationLieu
            | FActivite::Ambulant
            | FActivite::Transport
            | FActivite::ServicesPersonne
            | FActivite::ArtisanatBatiment,
        ) => VAT_REDUCED.on(law),
        _ => situation.vat_rate,
    };
    Situation {
        private_share,
        vat_rate,
        ..situation
    }
}
