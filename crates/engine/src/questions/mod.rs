//! Every question, a file each, in the order it is asked: how it is answered, when it is seen, what its options are worth.

mod amb_taille;
mod amb_trois_ans;
mod aut_maitre;
mod aut_regles;
mod col_guide;
mod col_solitude;
pub(crate) mod f_activite;
pub(crate) mod f_are;
pub(crate) mod f_associes;
mod f_autorisation;
pub(crate) mod f_ca;
mod f_cas;
pub(crate) mod f_clients;
mod f_frais;
pub(crate) mod f_horizon;
pub(crate) mod f_invest;
mod f_qualif;
mod f_reglementee;
pub(crate) mod f_situation;
pub(crate) mod f_tarif;
mod f_titre;
pub(crate) mod f_traction;
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
mod question;
mod ris_general;
mod ris_variations;
mod sec_arbitrage;
mod sec_sans_contrat;

use crate::item::Item;
pub use amb_trois_ans::AmbTroisAns;
pub use f_activite::FActivite;
pub use f_are::FAre;
pub use f_associes::FAssocies;
pub use f_autorisation::FAutorisation;
pub use f_cas::FCas;
pub use f_clients::FClients;
pub use f_frais::FFrais;
pub use f_horizon::FHorizon;
pub use f_invest::FInvest;
pub use f_qualif::FQualif;
pub use f_reglementee::FReglementee;
pub use f_situation::FSituation;
pub use f_titre::FTitre;
pub use f_traction::FTraction;
pub use mot_rang::MotRang;
pub use mot_revers::MotRevers;
pub use par_contribution::ParContribution;
pub use par_temps::ParTemps;
pub use question::{Kind, Question};
pub use ris_general::RisGeneral;

/// The question of an item.
pub const fn question(item: Item) -> &'static Question {
    &QUESTIONS[item.index()]
}

/// Every question, in order; the rank of a question is the rank of its item.
pub const QUESTIONS: [Question; Item::ALL.len()] = [
    mot_rang::QUESTION,
    mot_gain::QUESTION,
    mot_lien::QUESTION,
    mot_sens::QUESTION,
    mot_revers::QUESTION,
    par_contact::QUESTION,
    par_methodes::QUESTION,
    par_temps::QUESTION,
    par_contribution::QUESTION,
    col_solitude::QUESTION,
    col_guide::QUESTION,
    aut_maitre::QUESTION,
    aut_regles::QUESTION,
    sec_arbitrage::QUESTION,
    sec_sans_contrat::QUESTION,
    ris_general::QUESTION,
    ris_variations::QUESTION,
    ges_comptes::QUESTION,
    ges_deleguer::QUESTION,
    amb_taille::QUESTION,
    amb_trois_ans::QUESTION,
    f_activite::QUESTION,
    f_reglementee::QUESTION,
    f_clients::QUESTION,
    f_qualif::QUESTION,
    f_traction::QUESTION,
    f_ca::QUESTION,
    f_tarif::QUESTION,
    f_frais::QUESTION,
    f_invest::QUESTION,
    f_associes::QUESTION,
    f_horizon::QUESTION,
    f_situation::QUESTION,
    f_autorisation::QUESTION,
    f_are::QUESTION,
    f_cas::QUESTION,
    f_titre::QUESTION,
];

const _: () = {
    let mut rank = 0;
    while rank < QUESTIONS.len() {
        assert!(QUESTIONS[rank].item.index() == rank, "a question out of its place");
        rank += 1;
    }
};
