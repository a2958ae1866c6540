//! From the activity that a person describes to the nature of income that the rates tell apart.

use super::activity::Activity;
use crate::options::rank;
use crate::{Answers, Item};
use law::coded_enum;

coded_enum! {
    /// Why an activity has its nature of income, or why this computation has none for it.
    pub enum NatureReason {
        /// Advice, teaching, design, coaching: mostly unregulated liberal professions.
        Liberale = "liberale",
        /// Services by a trader: household services.
        ServicesCommerciaux = "services_commerciaux",
        /// Transport: services by a trader, never a liberal profession.
        Transport = "transport",
        /// Building: a craft that sells services.
        Artisan = "artisan",
        /// A craft with a diploma: services as a haircut, or sales as bread.
        ArtisanOuVente = "artisan_ou_vente",
        /// Goods made, resold or served on the spot.
        Vente = "vente",
        /// Regulated liberal profession of the Cipav.
        Cipav = "cipav",
        /// A card, a licence or an agreement: mostly services by a trader.
        Carte = "carte",
        /// Another activity, or none said: the highest rate, out of caution.
        Inconnue = "inconnue",
        /// Farming has its own contributions (MSA).
        Agricole = "agricole",
        /// Artists and authors have their own contributions.
        ArtisteAuteur = "artiste_auteur",
        /// Health, law and accounting have pension funds of their own.
        SanteDroitChiffre = "sante_droit_chiffre",
    }
}

impl NatureReason {
    /// The nature of income; none when the activity has contributions that this computation does not know.
    pub const fn activity(self) -> Option<Activity> {
        match self {
            Self::Liberale | Self::Inconnue => Some(Activity::BncSsi),
            Self::ServicesCommerciaux | Self::Transport | Self::Carte => Some(Activity::ServiceBic),
            Self::Artisan | Self::ArtisanOuVente => Some(Activity::ServiceArtisan),
            Self::Vente => Some(Activity::Vente),
            Self::Cipav => Some(Activity::BncCipav),
            Self::Agricole | Self::ArtisteAuteur | Self::SanteDroitChiffre => None,
        }
    }
}

/// One row an activity of the questionnaire, in option order; regulated ones ask which.
const BY_ACTIVITY: [NatureReason; 13] = [
    NatureReason::Liberale,
    NatureReason::Liberale,
    NatureReason::ServicesCommerciaux,
    NatureReason::Artisan,
    NatureReason::ArtisanOuVente,
    NatureReason::Vente,
    NatureReason::Vente,
    NatureReason::Vente,
    NatureReason::Transport,
    NatureReason::Agricole,
    NatureReason::ArtisteAuteur,
    NatureReason::Inconnue,
    NatureReason::Inconnue,
];

/// One row a kind of regulated profession, in option order.
const BY_PROFESSION: [NatureReason; 3] = [
    NatureReason::SanteDroitChiffre,
    NatureReason::Cipav,
    NatureReason::Carte,
];

/// The nature of income of the activity, with its reason.
pub fn nature_of_income(answers: &Answers) -> NatureReason {
    const REGULATED: u8 = rank(Item::FActivite, "reglementee");
    let row = |table: &[NatureReason], item| table.get(usize::from(answers.choice(item)?)).copied();
    let profession = || row(&BY_PROFESSION, Item::FReglementee);
    let regulated = answers.choice(Item::FActivite) == Some(REGULATED);
    regulated
        .then(profession)
        .flatten()
        .or_else(|| row(&BY_ACTIVITY, Item::FActivite))
        .unwrap_or(NatureReason::Inconnue)
}
