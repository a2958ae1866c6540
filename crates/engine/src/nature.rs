//! The nature of an activity decides its ceilings under the micro régime.

use law::Law;

use super::answers::Answers;
use super::questions::FActivite;

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

/// The nature of the activity; services without an answer.
pub fn nature(answers: &Answers) -> Nature {
    FActivite::of(answers).map_or(Nature::Service, of_activity)
}

const fn of_activity(activity: FActivite) -> Nature {
    use FActivite as Is;
    match activity {
        Is::ArtisanatFabrication | Is::CommerceStock | Is::RestaurationLieu => Nature::Vente,
        Is::ArtisanatDiplome => Nature::Mixte,
        Is::Conseil | Is::ServicesParticuliers | Is::ServicesPersonne | Is::ArtisanatBatiment | Is::Transport => {
            Nature::Service
        }
        Is::Agriculture | Is::ArtisteAuteur | Is::Reglementee | Is::Autre => Nature::Service,
    }
}
