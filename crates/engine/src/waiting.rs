//! What must be settled before any way can be chosen (spec §3.8), and the same answers once it is.

use super::answers::{Answer, Answers};
use super::clause::{Clause, all_hold};
use super::codes::WaitingReason;
use super::conditions::{
    ALONE, DIPLOMA_ASKED, FRESH_FOOD, NEVER_LIBERAL, NOT_AGREED, NOT_ARTIST, NOT_QUALIFIED_YET, PERHAPS_LISTED,
    PROTECTED_TITLE, PUBLIC_POST, QUALIFIED_CRAFT, TEACHER, UNLISTED,
};
use super::item::Item;
use super::options::OptionSet;
use super::questions::{FAutorisation, FCarte, FCas, FHorizon, FMineur, FPublic, FQualif, FTitre, FTitrePro};

/// Each reason and when it applies, in the order people read them.
pub(super) const RULES: &[(WaitingReason, &[Clause])] = &[
    (WaitingReason::Titre, &[FTitre::is(&[FTitre::SansDroit])]),
    (WaitingReason::TitreLimite, &[LIMITED_PERMIT, UNSURE_CARD]),
    (
        WaitingReason::TitreLimite,
        &[
            FCarte::is(&[FCarte::Etudiant]),
            FHorizon::is(&[FHorizon::Vivre, FHorizon::Batir]),
        ],
    ),
    (WaitingReason::EmployeurDemande, &[FCas::TravailDirige.ticked()]),
    (WaitingReason::ClauseConcurrence, &[FCas::ClauseConcurrence.ticked()]),
    (WaitingReason::Age, &[FMineur::is(&[FMineur::Moins16])]),
    (WaitingReason::AchatReventePublic, &[PUBLIC_POST, UNLISTED]),
    (
        WaitingReason::Autorisation,
        &[PUBLIC_POST, NOT_ARTIST, PERHAPS_LISTED, NOT_AGREED],
    ),
    (
        WaitingReason::Autorisation,
        &[PUBLIC_POST, PERHAPS_LISTED, TEACHER, NEVER_LIBERAL],
    ),
    (
        WaitingReason::TitrePro,
        &[PROTECTED_TITLE, FTitrePro::is_not(&[FTitrePro::Oui])],
    ),
    (
        WaitingReason::Qualification,
        &[QUALIFIED_CRAFT, DIPLOMA_ASKED, NOT_QUALIFIED_YET, ALONE],
    ),
    (WaitingReason::Qualification, &[FRESH_FOOD, NOT_QUALIFIED_YET, ALONE]),
];

/// A residence permit limited to some activities.
const LIMITED_PERMIT: Clause = FTitre::is(&[FTitre::OuiLimite]);
/// A card that does not cover the project, or not surely; a student’s depends on the hours.
const UNSURE_CARD: Clause = FCarte::is_not(&[
    FCarte::Entrepreneur,
    FCarte::TalentProjet,
    FCarte::RechercheCreation,
    FCarte::Etudiant,
]);

/// What must be settled first, in order; empty when nothing is in the way.
pub(super) fn waiting_reasons(answers: &Answers) -> Vec<WaitingReason> {
    let mut reasons: Vec<WaitingReason> = RULES
        .iter()
        .filter(|(_, when)| all_hold(when, answers))
        .map(|&(reason, _)| reason)
        .collect();
    reasons.dedup();
    reasons
}

/// The same answers, as stored, once everything is settled: serves the ranking « une fois réglé ».
///
/// What is taken away was asked: « je ne sais pas » stands in its place.
pub fn settled(answers: &Answers) -> Answers {
    waiting_reasons(&answers.cleaned())
        .into_iter()
        .fold(*answers, |answers, reason| settle(&answers, reason))
}

fn settle(answers: &Answers, reason: WaitingReason) -> Answers {
    const NOTHING: Answer = FQualif::Non.answer();
    match reason {
        WaitingReason::Titre => unsaid(answers, Item::FTitre),
        WaitingReason::TitreLimite => unsaid(&unsaid(answers, Item::FTitre), Item::FCarte),
        WaitingReason::EmployeurDemande => without_case(answers, FCas::set(&[FCas::TravailDirige])),
        WaitingReason::ClauseConcurrence => without_case(answers, FCas::set(&[FCas::ClauseConcurrence])),
        WaitingReason::Age => answers.with(Item::FMineur, FMineur::De16A17.answer()),
        WaitingReason::AchatReventePublic => answers.with(Item::FPublic, FPublic::Creation.answer()),
        WaitingReason::Autorisation => answers.with(Item::FAutorisation, FAutorisation::Oui.answer()),
        WaitingReason::TitrePro => answers.with(Item::FTitrePro, FTitrePro::Oui.answer()),
        WaitingReason::Qualification if answers.get(Item::FQualif) == Some(NOTHING) => {
            answers.with(Item::FQualif, FQualif::OuiCap.answer())
        }
        // A diploma of another trade stays, and what is being learnt will be known: a lower level could only close what was not.
        WaitingReason::Qualification => answers.with(Item::FQualif, FQualif::OuiBac2Ou3ans.answer()),
    }
}

/// The answer to this question, if there is one, is known no more.
const fn unsaid(answers: &Answers, item: Item) -> Answers {
    match answers.get(item) {
        Some(_) => answers.with(item, Answer::DontKnow),
        None => *answers,
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
