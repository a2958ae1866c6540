//! What must be true of anybody: 2 000 random people, most of them unlikely.

use crate::LAW;
use engine::{
    Answers, Contribution, Draws, Item, Mode, NEUTRAL_START, Report, Way, assess, counterfactuals, intercept,
    missing_for_result, next_questions, path_from,
};
use support::Random;

#[track_caller]
fn check(people: usize, holds: impl Fn(&Answers, &Report, &Draws)) {
    let draws = Draws::new();
    let mut random = Random::new(2026);
    for number in 0..people {
        let answers = random.person();
        let mode = if number % 3 == 0 { Mode::Quick } else { Mode::Complete };
        holds(&answers, &assess(&answers, mode, LAW, &draws), &draws);
    }
}

#[test]
fn anybody_gets_a_coherent_report() {
    check(2_000, |answers, report, _| {
        the_terms_make_the_index(answers, report);
        first_places_are_shared_among_open_ways(answers, report);
        open_ways_come_before_excluded_ones(answers, report);
        missing_answers_are_counted(answers, report);
        nothing_panics_beside(report);
    });
}

fn the_terms_make_the_index(answers: &Answers, report: &Report) {
    for (way, terms) in report.contributions.iter() {
        let sum: f64 = terms.iter().map(|term| term.points).sum();
        let expected = report.ranking.index[way] - NEUTRAL_START - intercept(way);
        assert!((sum - expected).abs() < 1e-9, "{way:?} {answers:?}");
        assert!(terms.iter().all(|term| term.points != 0.0), "{way:?} {answers:?}");
        let key = |term: &Contribution| (term.source, term.group);
        for (k, term) in terms.iter().enumerate() {
            assert!(terms[..k].iter().all(|other| key(other) != key(term)), "{term:?} twice");
        }
    }
}

fn first_places_are_shared_among_open_ways(answers: &Answers, report: &Report) {
    let ranking = &report.ranking;
    let sum: f64 = ranking.p1.0.iter().sum();
    // The micro and the CAE may be out of some draws: when they alone are open, nobody wins those.
    let always_somebody = !ranking.excluded[Way::Portage] || !ranking.excluded[Way::Creation];
    assert!(
        sum <= 1.0 + 1e-9 && (sum > 1.0 - 1e-9 || !always_somebody),
        "{sum} {answers:?}"
    );
    for (way, &excluded) in ranking.excluded.iter() {
        assert!(!excluded || ranking.p1[way] == 0.0, "{way:?} {answers:?}");
        assert!(ranking.q10[way] <= ranking.q90[way], "{way:?} {answers:?}");
    }
}

fn open_ways_come_before_excluded_ones(answers: &Answers, report: &Report) {
    let ranking = &report.ranking;
    let rank = |way: Way| (ranking.excluded[way], -(ranking.index[way] * 1e6).round());
    assert!(
        ranking.order.windows(2).all(|pair| rank(pair[0]) <= rank(pair[1])),
        "{answers:?}"
    );
    assert!(
        ranking.verdict.members.iter().all(|&way| !ranking.excluded[way]),
        "{answers:?}"
    );
}

fn missing_answers_are_counted(answers: &Answers, report: &Report) {
    let enough = report.coverage >= 0.55 && report.answers.has(Item::FActivite);
    assert_eq!(missing_for_result(report) == 0, enough, "{answers:?}");
}

fn nothing_panics_beside(report: &Report) {
    assert!(next_questions(report).iter().all(|&item| !report.answers.has(item)));
    for &way in Way::ALL {
        path_from(report, way);
    }
}

#[test]
fn the_same_answers_give_the_same_report() {
    let others = Draws::new();
    check(100, |answers, report, draws| {
        assert_eq!(*report, assess(answers, report.mode, LAW, &others));
        assert_eq!(
            *report,
            assess(&answers.cleaned(), report.mode, LAW, draws),
            "{answers:?}"
        );
    });
}

#[test]
fn a_counterfactual_puts_the_target_first() {
    let found_any = std::cell::Cell::new(0);
    check(20, |answers, _, draws| {
        for &target in Way::ALL {
            for found in counterfactuals(answers, target, LAW) {
                let mut changed = answers.cleaned();
                for (item, answer) in &found.changes {
                    changed.set(*item, *answer).expect("a valid answer");
                }
                let ranking = assess(&changed, Mode::Complete, LAW, draws).ranking;
                assert_eq!(
                    (ranking.order[0], ranking.excluded[target]),
                    (target, false),
                    "{found:?} {answers:?}"
                );
                found_any.set(found_any.get() + 1);
            }
        }
    });
    assert!(found_any.get() > 20);
}

/// A question whose weights were forgotten changes nothing for anybody.
#[test]
fn every_question_counts_for_somebody() {
    let draws = Draws::new();
    for &item in Item::ALL {
        let mut random = Random::new(2027);
        let counts = |answers: &Answers| {
            let mut without = *answers;
            without.remove(item);
            let [given, missing] = [answers, &without].map(|answers| assess(answers, Mode::Complete, LAW, &draws));
            given.ranking.index != missing.ranking.index || given.gates != missing.gates
        };
        let mut people = (0..200).map(|_| random.person());
        assert!(people.any(|answers| counts(&answers)), "{} weighs nothing", item.id());
    }
}
