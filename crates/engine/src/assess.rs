//! Answers in, report out.

use law::Law;

use super::adaptive::Look;
use super::answers::{Answers, Mode};
use super::coverage::coverage;
use super::draws::Draws;
use super::fit::{Evaluation, evaluate};
use super::gate_needs::gate_needs;
use super::item::Item;
use super::notices::{InPlay, alerts, banners};
use super::path::path;
use super::quality::quality;
use super::report::{Quality, Ranking, Report};
use super::uncertainty::uncertainty;
use super::variant::variants;
use super::verdict::{Caution, Known, leader, verdict};
use super::waiting::{settled, waiting_reasons};

/// Everything the engine says about one person under the law of a day; cleans the answers itself.
///
/// Total and deterministic: the same answers, mode and law always give the same report.
pub fn assess(answers: &Answers, mode: Mode, law: Law, draws: &Draws) -> Report {
    assess_with(answers, mode, law, quality(&answers.cleaned()), draws)
}

/// The report of answers, as stored, whose quality is known; [`assess`] finds it itself.
pub fn assess_with(stored: &Answers, mode: Mode, law: Law, quality: Quality, draws: &Draws) -> Report {
    let caution = Caution {
        known: known(stored, mode, law),
        fragile: quality.fragile,
        unsettled: false,
    };
    let answers = &stored.cleaned();
    let person = evaluate(answers, quality.fragile, law);
    let (ranking, to_ask) = ranking(&person, stored, caution, draws);
    let in_play = InPlay {
        order: ranking.order,
        excluded: ranking.excluded,
        members: &ranking.verdict.members,
    };
    let alerts = alerts(answers, in_play, law);
    let (after, to_ask_after) = after(&person, stored, caution, draws).unzip();
    Report {
        mode,
        ranking,
        after,
        to_ask: to_ask_after.unwrap_or(to_ask),
        variants: variants(answers, &person.measure),
        alerts,
        banners: banners(answers),
        coverage: coverage(answers),
        stays: caution.known.stays(),
        quality,
        answers: *answers,
        law,
        measure: person.measure,
        gates: person.gates,
        sharing: person.sharing,
        contributions: person.contributions,
    }
}

fn known(stored: &Answers, mode: Mode, law: Law) -> Known {
    match mode {
        Mode::Complete => Known::Complete,
        Mode::Quick => Known::Quick,
        Mode::Adaptive => Known::Stays(Look::of_outcomes(stored, law).stays()),
    }
}

/// The ranking once everything is settled, when something must be.
fn after(person: &Evaluation, stored: &Answers, caution: Caution, draws: &Draws) -> Option<(Ranking, Vec<Item>)> {
    if waiting_reasons(&person.answers).is_empty() {
        return None;
    }
    let stored = settled(stored);
    let person = evaluate(&stored.cleaned(), caution.fragile, person.law);
    Some(ranking(&person, &stored, caution, draws))
}

/// A ranking, and what must be asked before its first way may be named: « je ne sais pas » was asked, cleaned answers lose it.
fn ranking(person: &Evaluation, stored: &Answers, caution: Caution, draws: &Draws) -> (Ranking, Vec<Item>) {
    let to_ask = leader(person).map_or_else(Vec::new, |way| gate_needs(stored, way, person.law));
    let caution = Caution {
        unsettled: !to_ask.is_empty(),
        ..caution
    };
    let chances = uncertainty(person, draws);
    let ranking = Ranking {
        order: person.order,
        excluded: person.excluded,
        index: person.index,
        p1: chances.p1,
        q10: chances.q10,
        q90: chances.q90,
        verdict: verdict(person, &chances.p1, caution),
        path: path(person),
    };
    (ranking, to_ask)
}
