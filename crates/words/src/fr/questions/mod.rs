//! The words of the questions, a file each: wording, help, poles, short name, labels of the options, reasons.

mod amb_taille;
mod amb_trois_ans;
mod aut_maitre;
mod aut_regles;
mod col_guide;
mod col_solitude;
mod f_activite;
mod f_are;
mod f_associes;
mod f_autorisation;
mod f_ca;
mod f_cas;
mod f_clients;
mod f_frais;
mod f_horizon;
mod f_invest;
mod f_qualif;
mod f_reglementee;
mod f_situation;
mod f_tarif;
mod f_titre;
mod f_traction;
mod ges_comptes;
mod ges_deleguer;
mod mot_gain;
mod mot_lien;
mod mot_rang;
mod mot_revers;
mod mot_sens;
mod par_contact;
mod par_contribution;
mod par_methodes;
mod par_temps;
mod ris_general;
mod ris_variations;
mod scales;
mod sec_arbitrage;
mod sec_sans_contrat;

use crate::words::ItemText;
use engine::Item;

/// What an answer changes for the CAE, the portage, the micro, the création: clauses in lower case, after a lead; empty
/// where it changes nothing.
pub(super) type Reasons = [&'static str; 4];

macro_rules! questions {
    ($($item:ident $file:ident),+ $(,)?) => {
        /// The words of a question.
        pub const fn question(item: Item) -> ItemText {
            match item { $(Item::$item => $file::TEXT),+ }
        }

        /// The labels of the options of an item, in the order of the engine; for an amount, the suggested values.
        pub const fn labels(item: Item) -> &'static [&'static str] {
            match item { $(Item::$item => $file::LABELS),+ }
        }
    };
}

questions! {
    MotRang mot_rang,
    MotGain mot_gain,
    MotLien mot_lien,
    MotSens mot_sens,
    MotRevers mot_revers,
    ParContact par_contact,
    ParMethodes par_methodes,
    ParTemps par_temps,
    ParContribution par_contribution,
    ColSolitude col_solitude,
    ColGuide col_guide,
    AutMaitre aut_maitre,
    AutRegles aut_regles,
    SecArbitrage sec_arbitrage,
    SecSansContrat sec_sans_contrat,
    RisGeneral ris_general,
    RisVariations ris_variations,
    GesComptes ges_comptes,
    GesDeleguer ges_deleguer,
    AmbTaille amb_taille,
    AmbTroisAns amb_trois_ans,
    FActivite f_activite,
    FReglementee f_reglementee,
    FClients f_clients,
    FQualif f_qualif,
    FTraction f_traction,
    FCa f_ca,
    FTarif f_tarif,
    FFrais f_frais,
    FInvest f_invest,
    FAssocies f_associes,
    FHorizon f_horizon,
    FSituation f_situation,
    FAutorisation f_autorisation,
    FAre f_are,
    FCas f_cas,
    FTitre f_titre,
}

/// The reasons of an item, in the order of its options; none for an item that is not a fact of the fit.
pub(super) const fn reasons(item: Item) -> &'static [Reasons] {
    match item {
        Item::FActivite => f_activite::REASONS,
        Item::FClients => f_clients::REASONS,
        Item::FTraction => f_traction::REASONS,
        Item::FInvest => f_invest::REASONS,
        Item::FAssocies => f_associes::REASONS,
        Item::FHorizon => f_horizon::REASONS,
        Item::FSituation => f_situation::REASONS,
        Item::FAre => f_are::REASONS,
        _ => &[],
    }
}

/// Where less common activities go, folded under the question.
pub fn examples(item: Item) -> Option<&'static str> {
    (item == Item::FActivite).then_some(f_activite::EXAMPLES)
}
