//! The nature of an activity decides its ceilings under the micro régime.

use law::Law;

use super::answers::Answers;
use super::questions::{FActivite, FNature};

/// Nature of an activity for the micro ceilings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Services, the default.
    Service,
    /// Sale of goods or of what one makes, lodging, meals.
    Vente,
    /// Both: a craft that needs a diploma (bread and haircuts do not have the same ceiling).
    Mixte,
}

/// Which of the ceilings of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// From which the penalty and the warnings start (`PLAFOND`).
    Warning,
    /// Above which the micro is closed (`PLAFOND_EXCLU`).
    Closing,
    /// Above which VAT is due.
    Vat,
}

impl Ceiling {
    /// The ceiling under a law, in euros a year.
    pub const fn euros(self, nature: Nature, law: Law) -> u32 {
        let euros = match (self, nature) {
            (Self::Warning | Self::Closing, Nature::Service) | (Self::Warning, Nature::Mixte) => {
                law::MICRO_PLAFOND_SERVICES.on(law)
            }
            (Self::Warning | Self::Closing, Nature::Vente) | (Self::Closing, Nature::Mixte) => {
                law::MICRO_PLAFOND_VENTE.on(law)
            }
            (Self::Vat, Nature::Service | Nature::Mixte) => law::TVA_FRANCHISE_SERVICES.on(law).base,
            (Self::Vat, Nature::Vente) => law::TVA_FRANCHISE_VENTE.on(law).base,
        };
        euros.in_euros() as u32
    }
}

/// The nature of the activity: what clients pay for, or else what the activity says; services without an answer.
pub fn nature(answers: &Answers) -> Nature {
    let said = FNature::of(answers).map(of_sales);
    let activity = || FActivite::of(answers).map_or(Nature::Service, of_activity);
    said.unwrap_or_else(activity)
}

const fn of_sales(sold: FNature) -> Nature {
    match sold {
        FNature::Ventes => Nature::Vente,
        FNature::Services | FNature::Hebergement => Nature::Service,
        FNature::Mixte => Nature::Mixte,
    }
}

const fn of_activity(activity: FActivite) -> Nature {
    use FActivite as Is;
    match activity {
        Is::ArtisanatFabrication | Is::Alimentaire | Is::CommerceStock | Is::RestaurationLieu | Is::Ambulant => {
            Nature::Vente
        }
        Is::ArtisanatDiplome => Nature::Mixte,
        Is::Conseil
        | Is::Formation
        | Is::Graphisme
        | Is::AgentCommercial
        | Is::ServicesParticuliers
        | Is::ServicesPersonne
        | Is::ArtisanatBatiment
        | Is::Transport
        | Is::Paysage
        | Is::Agriculture
        | Is::ArtisteAuteur
        | Is::PresseSpectacle
        | Is::Reglementee
        | Is::Autre => Nature::Service,
    }
}
