//! What must be settled before any way can be chosen (spec §3.8), and the same answers once it is.

use super::answers::{Answer, Answers};
use super::clause::{Clause, all_hold};
use super::codes::WaitingReason;
use super::conditions::{
    ALONE, HEALTH_LAW_ACCOUNTING, NOT_AGREED, PROTECTED_TITLE, PUBLIC_FULL_TIME, QUALIFIED_CRAFT, RESALE, case, is,
    is_not,
};
use super::item::Item;
use super::options::{OptionSet, options, rank};

/// Each reason and when it applies, in the order people read them.
pub(super) const RULES: &[(WaitingReason, &[Clause])] = &[
    (WaitingReason::Titre, &[is(Item::FTitre, &["sans_droit"])]),
    (WaitingReason::TitreLimite, &[is(Item::FTitre, &["oui_salarie"])]),
    (
        WaitingReason::TitreLimite,
        &[
            is(Item::FTitre, &["oui_etudiant"]),
            is(Item::FHorizon, &["vivre", "batir"]),
        ],
    ),
    (WaitingReason::EmployeurDemande, &[case("employeur_demande")]),
    (WaitingReason::ClauseConcurrence, &[case("clause_concurrence")]),
    (WaitingReason::AchatReventePublic, &[PUBLIC_FULL_TIME, RESALE]),
    (
        WaitingReason::Autorisation,
        &[
            PUBLIC_FULL_TIME,
            is_not(Item::FActivite, &["commerce_stock", "artiste_auteur"]),
            NOT_AGREED,
        ],
    ),
    (
        WaitingReason::TitrePro,
        &[HEALTH_LAW_ACCOUNTING, is(Item::FQualif, &["oui_cap"])],
    ),
    (
        WaitingReason::TitrePro,
        &[PROTECTED_TITLE, is(Item::FQualif, &["non", "en_cours"])],
    ),
    (
        WaitingReason::Qualification,
        &[QUALIFIED_CRAFT, is(Item::FQualif, &["non", "en_cours"]), ALONE],
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
    const PART_TIME: Answer = Answer::Choice(rank(Item::FSituation, "public_partiel"));
    const AGREED: Answer = Answer::Choice(rank(Item::FAutorisation, "oui"));
    const TITLED: Answer = Answer::Choice(rank(Item::FQualif, "oui_bac2_ou_3ans"));
    const IN_COURSE: Answer = Answer::Choice(rank(Item::FQualif, "en_cours"));
    const CERTIFIED: Answer = Answer::Choice(rank(Item::FQualif, "oui_cap"));
    match reason {
        WaitingReason::Titre | WaitingReason::TitreLimite => answers.without(Item::FTitre),
        WaitingReason::EmployeurDemande => without_case(answers, options(Item::FCas, &["employeur_demande"])),
        WaitingReason::ClauseConcurrence => without_case(answers, options(Item::FCas, &["clause_concurrence"])),
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
    const NONE_OF_THESE: OptionSet = options(Item::FCas, &["aucun"]);
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
