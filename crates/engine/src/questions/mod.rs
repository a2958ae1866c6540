//! Every question, a file each, in the order it is asked: how it is answered, when it is seen, what its options are worth.

mod amb_assez;
mod amb_demande;
mod amb_equipe;
mod amb_taille;
mod amb_trois_ans;
mod aut_maitre;
mod aut_regles;
mod col_guide;
mod col_solitude;
pub(crate) mod f_activite;
mod f_aliments;
pub(crate) mod f_are;
pub(crate) mod f_associes;
mod f_autorisation;
mod f_autre_activite;
pub(crate) mod f_ca;
pub(crate) mod f_cae_proche;
mod f_carte;
mod f_cas;
pub(crate) mod f_clients;
pub(crate) mod f_deja;
pub(crate) mod f_depart;
pub(crate) mod f_ensemble;
mod f_exigence;
mod f_frais;
mod f_graphisme;
pub(crate) mod f_horizon;
mod f_interdiction;
pub(crate) mod f_invest;
mod f_mineur;
mod f_nature;
mod f_public;
mod f_qualif;
mod f_reglementee;
pub(crate) mod f_reserve;
pub(crate) mod f_situation;
pub(crate) mod f_statut_client;
pub(crate) mod f_tarif;
mod f_titre;
mod f_titre_pro;
pub(crate) mod f_traction;
pub(crate) mod f_vie;
mod ges_comptes;
mod ges_deleguer;
mod mot_gain;
mod mot_lien;
mod mot_rang;
mod mot_revers;
mod mot_sens;
mod par_commande;
mod par_contact;
mod par_contribution;
mod par_methodes;
mod par_outil;
mod par_prix;
mod par_temps;
mod question;
mod ris_general;
mod ris_variations;
mod sec_arbitrage;
mod sec_assurances;
mod sec_chomage;
mod sec_coup_dur;
mod sec_sans_contrat;

use crate::item::Item;
pub use amb_trois_ans::AmbTroisAns;
pub use f_activite::FActivite;
pub use f_aliments::FAliments;
pub use f_are::FAre;
pub use f_associes::FAssocies;
pub use f_autorisation::FAutorisation;
pub use f_autre_activite::FAutreActivite;
pub use f_cae_proche::FCaeProche;
pub use f_carte::FCarte;
pub use f_cas::FCas;
pub use f_clients::FClients;
pub use f_deja::FDeja;
pub use f_depart::FDepart;
pub use f_ensemble::FEnsemble;
pub use f_exigence::FExigence;
pub use f_frais::FFrais;
pub use f_graphisme::FGraphisme;
pub use f_horizon::FHorizon;
pub use f_interdiction::FInterdiction;
pub use f_invest::FInvest;
pub use f_mineur::FMineur;
pub use f_nature::FNature;
pub use f_public::FPublic;
pub use f_qualif::FQualif;
pub use f_reglementee::FReglementee;
pub use f_reserve::FReserve;
pub use f_situation::FSituation;
pub use f_statut_client::FStatutClient;
pub use f_titre::FTitre;
pub use f_titre_pro::FTitrePro;
pub use f_traction::FTraction;
pub use f_vie::FVie;
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
    par_commande::QUESTION,
    par_outil::QUESTION,
    par_prix::QUESTION,
    col_solitude::QUESTION,
    col_guide::QUESTION,
    aut_maitre::QUESTION,
    aut_regles::QUESTION,
    sec_arbitrage::QUESTION,
    sec_sans_contrat::QUESTION,
    sec_coup_dur::QUESTION,
    sec_chomage::QUESTION,
    sec_assurances::QUESTION,
    ris_general::QUESTION,
    ris_variations::QUESTION,
    ges_comptes::QUESTION,
    ges_deleguer::QUESTION,
    amb_taille::QUESTION,
    amb_trois_ans::QUESTION,
    amb_demande::QUESTION,
    amb_equipe::QUESTION,
    amb_assez::QUESTION,
    f_activite::QUESTION,
    f_exigence::QUESTION,
    f_aliments::QUESTION,
    f_graphisme::QUESTION,
    f_reglementee::QUESTION,
    f_titre_pro::QUESTION,
    f_clients::QUESTION,
    f_qualif::QUESTION,
    f_traction::QUESTION,
    f_statut_client::QUESTION,
    f_ca::QUESTION,
    f_tarif::QUESTION,
    f_nature::QUESTION,
    f_frais::QUESTION,
    f_invest::QUESTION,
    f_associes::QUESTION,
    f_ensemble::QUESTION,
    f_autre_activite::QUESTION,
    f_cae_proche::QUESTION,
    f_horizon::QUESTION,
    f_reserve::QUESTION,
    f_situation::QUESTION,
    f_public::QUESTION,
    f_autorisation::QUESTION,
    f_deja::QUESTION,
    f_depart::QUESTION,
    f_are::QUESTION,
    f_cas::QUESTION,
    f_mineur::QUESTION,
    f_interdiction::QUESTION,
    f_titre::QUESTION,
    f_carte::QUESTION,
    f_vie::QUESTION,
];

const _: () = {
    let mut rank = 0;
    while rank < QUESTIONS.len() {
        assert!(QUESTIONS[rank].item.index() == rank, "a question out of its place");
        rank += 1;
    }
};
