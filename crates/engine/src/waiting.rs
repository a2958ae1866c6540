//! What must be settled before any way can be chosen (spec §3.8), and the same answers once it is.

use super::answers::{Answer, Answers};
use super::clause::{Clause, all_hold};
use super::codes::WaitingReason;
use super::conditions::{
    ALONE, HEALTH_LAW_ACCOUNTING, NOT_AGREED, PROTECTED_TITLE, PUBLIC_FULL_TIME, QUALIFIED_CRAFT, RESALE,
};
use super::item::Item;
use super::options::OptionSet;
use super::questions::{FActivite, FAutorisation, FCas, FHorizon, FQualif, FSituation, FTitre};

/// Each reason and when it applies, in the order people read them.
pub(super) const RULES: &[(WaitingReason, &[Clause])] = &[
    (WaitingReason::Titre, &[FTitre::is(&[FTitre::SansDroit])]),
    (WaitingReason::TitreLimite, &[FTitre::is(&[FTitre::OuiSalarie])]),
    (
        WaitingReason::TitreLimite,
        &[
            FTitre::is(&[FTitre::OuiEtudiant]),
            FHorizon::is(&[FHorizon::Vivre, FHorizon::Batir]),
        ],
    ),
    (WaitingReason::EmployeurDemande, &[FCas::EmployeurDemande.ticked()]),
    (WaitingReason::ClauseConcurrence, &[FCas::ClauseConcurrence.ticked()]),
    (WaitingReason::AchatReventePublic, &[PUBLIC_FULL_TIME, RESALE]),
    (
        WaitingReason::Autorisation,
        &[
            PUBLIC_FULL_TIME,
            FActivite::is_not(&[FActivite::CommerceStock, FActivite::ArtisteAuteur]),
            NOT_AGREED,
        ],
    ),
    (
        WaitingReason::TitrePro,
        &[HEALTH_LAW_ACCOUNTING, FQualif::is(&[FQualif::OuiCap])],
    ),
    (
        WaitingReason::TitrePro,
        &[PROTECTED_TITLE, FQualif::is(&[FQualif::Non, FQualif::EnCours])],
    ),
    (
        WaitingReason::Qualification,
        &[QUALIFIED_CRAFT, FQualif::is(&[FQualif::Non, FQualif::EnCours]), ALONE],
    ),
];

/// What must be settled first, in order; empty when nothing is in the way.
pub(super) fn waiting_reasons(answers: &Answers) -> Vec<WaitingReason> {
    RULES
        .iter()
        .filter(|(_, when)| all_hold(when, answers))
        .map(|&(reason, _)| reason)
        .collect()
}

/// The same answers once everything is settled: serves the ranking « une fois réglé ».
pub fn settled(answers: &Answers) -> Answers {
    waiting_reasons(answers)
        .into_iter()
        .fold(*answers, |answers, reason| settle(&answers, reason))
}

fn settle(answers: &Answers, reason: WaitingReason) -> Answers {
    const PART_TIME: Answer = FSituation::PublicPartiel.answer();
    const AGREED: Answer = FAutorisation::Oui.answer();
    const TITLED: Answer = FQualif::OuiBac2Ou3ans.answer();
    const IN_COURSE: Answer = FQualif::EnCours.answer();
    const CERTIFIED: Answer = FQualif::OuiCap.answer();
    match reason {
        WaitingReason::Titre | WaitingReason::TitreLimite => answers.without(Item::FTitre),
        WaitingReason::EmployeurDemande => without_case(answers, FCas::set(&[FCas::EmployeurDemande])),
        WaitingReason::ClauseConcurrence => without_case(answers, FCas::set(&[FCas::ClauseConcurrence])),
        WaitingReason::AchatReventePublic => answers
            .with(Item::FSituation, PART_TIME)
            .with(Item::FAutorisation, AGREED),
        WaitingReason::Autorisation => answers.with(Item::FAutorisation, AGREED),
        WaitingReason::TitrePro => answers.with(Item::FQualif, TITLED),
        // What is being learnt will be known: any other level could only close what was not.
        WaitingReason::Qualification if answers.get(Item::FQualif) == Some(IN_COURSE) => {
            answers.with(Item::FQualif, TITLED)
        }
        WaitingReason::Qualification => answers.with(Item::FQualif, CERTIFIED),
    }
}

fn without_case(answers: &Answers, case: OptionSet) -> Answers {
    const NONE_OF_THESE: OptionSet = FCas::set(&[FCas::Aucun]);
    let Some(Answer::Several(OptionSet(bits))) = answers.get(Item::FCas) else {
        return *answers;
    };
    let left = OptionSet(bits & !case.0);
    let left = if left == OptionSet::default() {
        NONE_OF_THESE
    } else {
        left
    };
    answers.with(Item::FCas, Answer::Several(left))
}
