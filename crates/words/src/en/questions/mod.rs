//! The words of the questions, a file each: wording, help, poles, short name, labels of the options, reasons.

mod amb_assez;
mod amb_demande;
mod amb_equipe;
mod amb_taille;
mod amb_trois_ans;
mod aut_maitre;
mod aut_regles;
mod col_guide;
mod col_solitude;
mod f_activite;
mod f_aliments;
mod f_are;
mod f_associes;
mod f_autorisation;
mod f_autre_activite;
mod f_ca;
mod f_cae_proche;
mod f_carte;
mod f_cas;
mod f_clients;
mod f_deja;
mod f_depart;
mod f_ensemble;
mod f_exigence;
mod f_frais;
mod f_graphisme;
mod f_horizon;
mod f_interdiction;
mod f_invest;
mod f_mineur;
mod f_nature;
mod f_public;
mod f_qualif;
mod f_reglementee;
mod f_reserve;
mod f_situation;
mod f_statut_client;
mod f_tarif;
mod f_titre;
mod f_titre_pro;
mod f_traction;
mod f_vie;
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
mod ris_general;
mod ris_variations;
mod scales;
mod sec_arbitrage;
mod sec_assurances;
mod sec_chomage;
mod sec_coup_dur;
mod sec_sans_contrat;

use crate::words::ItemText;
use engine::{Answers, FDeja, FSituation, Item};

/// What an answer changes for a CAE, portage, a micro-entreprise, a full business: whole sentences that also say what the person
/// answered, no two alike for two ways; empty where it changes nothing.
pub(super) type Reasons = [&'static str; 4];

macro_rules! questions {
    ($($item:ident $file:ident),+ $(,)?) => {
        /// The words of a question.
        pub const fn question(item: Item) -> ItemText {
            match item { $(Item::$item => $file::TEXT),+ }
        }

        /// Why a question is asked, in one sentence.
        pub const fn why(item: Item) -> &'static str {
            match item { $(Item::$item => $file::WHY),+ }
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
    ParCommande par_commande,
    ParOutil par_outil,
    ParPrix par_prix,
    ColSolitude col_solitude,
    ColGuide col_guide,
    AutMaitre aut_maitre,
    AutRegles aut_regles,
    SecArbitrage sec_arbitrage,
    SecSansContrat sec_sans_contrat,
    SecCoupDur sec_coup_dur,
    SecChomage sec_chomage,
    SecAssurances sec_assurances,
    RisGeneral ris_general,
    RisVariations ris_variations,
    GesComptes ges_comptes,
    GesDeleguer ges_deleguer,
    AmbTaille amb_taille,
    AmbTroisAns amb_trois_ans,
    AmbDemande amb_demande,
    AmbEquipe amb_equipe,
    AmbAssez amb_assez,
    FActivite f_activite,
    FExigence f_exigence,
    FAliments f_aliments,
    FGraphisme f_graphisme,
    FReglementee f_reglementee,
    FTitrePro f_titre_pro,
    FClients f_clients,
    FQualif f_qualif,
    FTraction f_traction,
    FStatutClient f_statut_client,
    FCa f_ca,
    FTarif f_tarif,
    FNature f_nature,
    FFrais f_frais,
    FInvest f_invest,
    FAssocies f_associes,
    FEnsemble f_ensemble,
    FAutreActivite f_autre_activite,
    FCaeProche f_cae_proche,
    FHorizon f_horizon,
    FReserve f_reserve,
    FSituation f_situation,
    FPublic f_public,
    FAutorisation f_autorisation,
    FDeja f_deja,
    FDepart f_depart,
    FAre f_are,
    FCas f_cas,
    FMineur f_mineur,
    FInterdiction f_interdiction,
    FTitre f_titre,
    FCarte f_carte,
    FVie f_vie,
}

/// The reasons of an item, in the order of its options; none for an item that is not a fact of the fit.
pub(super) const fn reasons(item: Item) -> &'static [Reasons] {
    match item {
        Item::FActivite => f_activite::REASONS,
        Item::FClients => f_clients::REASONS,
        Item::FTraction => f_traction::REASONS,
        Item::FStatutClient => f_statut_client::REASONS,
        Item::FInvest => f_invest::REASONS,
        Item::FAssocies => f_associes::REASONS,
        Item::FEnsemble => f_ensemble::REASONS,
        Item::FCaeProche => f_cae_proche::REASONS,
        Item::FHorizon => f_horizon::REASONS,
        Item::FReserve => f_reserve::REASONS,
        Item::FSituation => f_situation::REASONS,
        Item::FDeja => f_deja::REASONS,
        Item::FDepart => f_depart::REASONS,
        Item::FAre => f_are::REASONS,
        Item::FVie => f_vie::REASONS,
        _ => &[],
    }
}

/// The reasons of an option that read otherwise for who runs another business than a micro: “nothing” keeps that one.
pub(super) fn instead(item: Item, rank: u8, answers: &Answers) -> Option<&'static Reasons> {
    let kept = item == Item::FDeja && rank == FDeja::Rien.rank();
    (kept && FSituation::of(answers) == Some(FSituation::Independant)).then_some(&f_deja::KEPT)
}

/// The headings over the options of a question, each with the number of options under it, in the order of the options; none
/// where the options have no headings.
pub const fn groups(item: Item) -> &'static [(&'static str, usize)] {
    match item {
        Item::FActivite => f_activite::GROUPS,
        _ => &[],
    }
}

/// Where less common activities go, folded under the question.
pub fn examples(item: Item) -> Option<&'static str> {
    (item == Item::FActivite).then_some(f_activite::EXAMPLES)
}
