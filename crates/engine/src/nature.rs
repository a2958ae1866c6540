//! The nature of an activity decides its ceilings under the micro régime.

use super::answers::Answers;
use super::item::Item;
use super::options::options;

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

/// Which of the two ceilings of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// From which the penalty and the warnings start (`PLAFOND`).
    Warning,
    /// Above which the micro is closed (`PLAFOND_EXCLU`).
    Closing,
}

/// Yearly ceiling of the micro régime for services, in euros (CGI 50-0, 2026-2028).
const SERVICES: u32 = law::MICRO_PLAFOND_SERVICES.on(law::Law::of_rules()).in_euros() as u32;
/// Yearly ceiling of the micro régime for sales, in euros (CGI 50-0, 2026-2028).
const VENTES: u32 = law::MICRO_PLAFOND_VENTE.on(law::Law::of_rules()).in_euros() as u32;

impl Ceiling {
    /// The ceiling in euros a year.
    pub const fn euros(self, nature: Nature) -> u32 {
        match (self, nature) {
            (_, Nature::Service) | (Self::Warning, Nature::Mixte) => SERVICES,
            (_, Nature::Vente) | (Self::Closing, Nature::Mixte) => VENTES,
        }
    }
}

/// The nature of the activity; services without an answer.
pub fn nature(answers: &Answers) -> Nature {
    const VENTE: super::options::OptionSet = options(
        Item::FActivite,
        &["artisanat_fabrication", "commerce_stock", "restauration_lieu"],
    );
    const MIXTE: super::options::OptionSet = options(Item::FActivite, &["artisanat_diplome"]);
    match answers.choice(Item::FActivite) {
        Some(rank) if VENTE.contains(rank) => Nature::Vente,
        Some(rank) if MIXTE.contains(rank) => Nature::Mixte,
        _ => Nature::Service,
    }
}
