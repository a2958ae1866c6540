//! Answers in, report out.

use law::Law;

use super::answers::{Answers, Mode};
use super::coverage::coverage;
use super::draws::Draws;
use super::fit::{Evaluation, evaluate};
use super::notices::{alerts, banners};
use super::path::path;
use super::quality::quality;
use super::report::{Quality, Ranking, Report};
use super::uncertainty::uncertainty;
use super::variant::variants;
use super::verdict::{Caution, verdict};
use super::waiting::{settled, waiting_reasons};

/// Everything the engine says about one person under the law of a day; cleans the answers itself.
///
/// Total and deterministic: the same answers, mode and law always give the same report.
pub fn assess(answers: &Answers, mode: Mode, law: Law, draws: &Draws) -> Report {
    let answers = answers.cleaned();
    assess_with(&answers, mode, law, quality(&answers), draws)
}

/// The report of cleaned answers whose quality is known; [`assess`] finds it itself.
pub fn assess_with(answers: &Answers, mode: Mode, law: Law, quality: Quality, draws: &Draws) -> Report {
    let caution = Caution {
        quick: mode != Mode::Complete,
        fragile: quality.fragile,
    };
    let person = evaluate(answers, quality.fragile, law);
    Report {
        mode,
        ranking: ranking(&person, caution, draws),
        after: after(answers, law, caution, draws),
        variants: variants(answers, &person.measure),
        alerts: alerts(answers, person.excluded, law),
        banners: banners(answers),
        coverage: coverage(answers),
        quality,
        answers: *answers,
        law,
        measure: person.measure,
        gates: person.gates,
        sharing: person.sharing,
        contributions: person.contributions,
    }
}

/// The ranking once everything is settled, when something must be.
fn after(answers: &Answers, law: Law, caution: Caution, draws: &Draws) -> Option<Ranking> {
    if waiting_reasons(answers).is_empty() {
        return None;
    }
    let person = evaluate(&settled(answers).cleaned(), caution.fragile, law);
    Some(ranking(&person, caution, draws))
}

fn ranking(person: &Evaluation, caution: Caution, draws: &Draws) -> Ranking {
    let chances = uncertainty(person, draws);
    Ranking {
        order: person.order,
        excluded: person.excluded,
        index: person.index,
        p1: chances.p1,
        q10: chances.q10,
        q90: chances.q90,
        verdict: verdict(person, &chances.p1, caution),
        path: path(person),
    }
}
