//! From the activity that a person describes to the nature of income that the rates tell apart.

use super::activity::Activity;
use super::situation::Second;
use crate::{Answers, FActivite, FNature, FReglementee, Item, by_option};
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

/// By activity of the questionnaire; regulated ones ask which.
const BY_ACTIVITY: &[NatureReason] = by_option!(FActivite => NatureReason {
    Conseil: NatureReason::Liberale,
    Formation: NatureReason::Liberale,
    Graphisme: NatureReason::Liberale,
    AgentCommercial: NatureReason::Liberale,
    ServicesParticuliers: NatureReason::Liberale,
    ServicesPersonne: NatureReason::ServicesCommerciaux,
    ArtisanatBatiment: NatureReason::Artisan,
    ArtisanatDiplome: NatureReason::ArtisanOuVente,
    ArtisanatFabrication: NatureReason::Vente,
    Alimentaire: NatureReason::Vente,
    CommerceStock: NatureReason::Vente,
    RestaurationLieu: NatureReason::Vente,
    Ambulant: NatureReason::Vente,
    Transport: NatureReason::Transport,
    Paysage: NatureReason::Agricole,
    Agriculture: NatureReason::Agricole,
    ArtisteAuteur: NatureReason::ArtisteAuteur,
    PresseSpectacle: NatureReason::Liberale,
    Reglementee: NatureReason::Inconnue,
    Autre: NatureReason::Inconnue,
});

/// By kind of regulated profession.
const BY_PROFESSION: &[NatureReason] = by_option!(FReglementee => NatureReason {
    SanteDroitChiffre: NatureReason::SanteDroitChiffre,
    OrdreCipav: NatureReason::Cipav,
    TitreCipav: NatureReason::Cipav,
    Carte: NatureReason::Carte,
});

/// The nature of income of the activity, with its reason.
pub fn nature_of_income(answers: &Answers) -> NatureReason {
    let row = |table: &[NatureReason], item| table.get(usize::from(answers.choice(item)?)).copied();
    let profession = || row(BY_PROFESSION, Item::FReglementee);
    let activity = FActivite::of(answers);
    let regulated = activity == Some(FActivite::Reglementee);
    by_sales(activity, FNature::of(answers))
        .or_else(|| regulated.then(profession).flatten())
        .or_else(|| row(BY_ACTIVITY, Item::FActivite))
        .unwrap_or(NatureReason::Inconnue)
}

/// The sales beside the main nature, of who answers that clients pay for both; none otherwise.
pub fn second_nature(answers: &Answers) -> Option<Second> {
    let main = nature_of_income(answers).activity()?;
    let both = FNature::of(answers) == Some(FNature::Mixte) && main != Activity::Vente;
    both.then_some(Second {
        activity: Activity::Vente,
        share: CLOSE_AMOUNTS,
    })
}

/// « Les deux, pour des montants proches ».
const CLOSE_AMOUNTS: f64 = 0.5;

/// What the clients pay for, where the activity leaves it open.
fn by_sales(activity: Option<FActivite>, sold: Option<FNature>) -> Option<NatureReason> {
    use FActivite as Is;
    match (activity?, sold?) {
        (_, FNature::Ventes) => Some(NatureReason::Vente),
        (_, FNature::Hebergement) | (Is::RestaurationLieu, FNature::Services | FNature::Mixte) => {
            Some(NatureReason::ServicesCommerciaux)
        }
        (Is::Autre, _) => None,
        (_, FNature::Services) => Some(NatureReason::Artisan),
        (_, FNature::Mixte) => Some(NatureReason::ArtisanOuVente),
    }
}
