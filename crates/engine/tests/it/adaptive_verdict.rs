//! What the adaptive path proves, and what a verdict may say of it.

use crate::LAW;
use engine::adaptive::{ENOUGH, Next, Outcome, next, probe};
use engine::{Abstention, Answer, Answers, Draws, Level, Mode, Report, assess, gate_needs};
use support::{Random, answers, cases};

/// Below this share, no way is named (spec §3.8).
const NAMED_FROM: f64 = 0.80;
/// Below this share, nothing is « nette » (spec §3.8).
const CLEAR_FROM: f64 = 0.98;

/// Every state of the adaptive path of a person who answers as in these answers, from the first question on.
fn states(all: &Answers) -> Vec<Answers> {
    let (mut given, mut last, mut states) = (Answers::default(), None, Vec::new());
    while let Next::Ask(item, _) = next(&given, last, false, LAW) {
        let answer = all.get(item).unwrap_or(Answer::DontKnow);
        given.set(item, answer).expect("an answer of the person");
        last = Some(item);
        states.push(given);
    }
    states
}

/// Looks at each state of some of the reference people.
fn each_state(check: impl Fn(&str, &Answers, &Report, bool)) {
    let draws = Draws::new();
    let people = cases(include_str!("../../../../tests/cases/people.json"));
    for person in people.as_array().expect("a list").iter().step_by(6) {
        let who = person["id"].as_str().expect("an id");
        let states = states(&answers(person["reponses"].as_object().expect("answers")));
        for (k, given) in states.iter().enumerate() {
            let report = assess(given, Mode::Adaptive, LAW, &draws);
            check(who, given, &report, k + 1 == states.len());
        }
    }
}

#[test]
fn a_verdict_says_no_more_than_what_the_answers_hold() {
    each_state(|who, _, report, _| {
        let (verdict, stays) = (&report.ranking.verdict, report.stays.expect("an adaptive report"));
        assert!(verdict.level != Level::Nette || stays >= CLEAR_FROM, "{who} {stays}");
        let named = verdict.abstention.is_none();
        assert!(!named || stays >= NAMED_FROM, "{who} {stays}");
    });
}

#[test]
fn no_way_is_named_while_a_fact_never_asked_may_close_it() {
    each_state(|who, given, report, _| {
        if report.ranking.verdict.abstention.is_none() {
            let first = report.ranking.order[0];
            assert_eq!(gate_needs(given, first, LAW), [], "{who} {first:?}");
        }
    });
}

#[test]
fn at_the_stop_nothing_more_is_asked_before_a_result() {
    each_state(|who, _, report, stops| {
        let asks = [Abstention::FaitADemander, Abstention::TropPeuDeReponses].map(Some);
        let asked = asks.contains(&report.ranking.verdict.abstention);
        assert!(!stops || !asked, "{who} {:?}", report.ranking.verdict);
        assert!(
            !stops || report.stays.is_some_and(|stays| stays >= ENOUGH),
            "{who} {:?}",
            report.stays
        );
    });
}

#[test]
fn other_paths_look_at_no_completion() {
    let draws = Draws::new();
    for mode in [Mode::Complete, Mode::Quick] {
        assert_eq!(assess(&Answers::default(), mode, LAW, &draws).stays, None, "{mode:?}");
    }
}

#[test]
fn what_comes_first_is_found_alike_without_the_draws() {
    let (draws, random) = (Draws::new(), &mut Random::new(2_027));
    for _ in 0..2_000 {
        let given = random.person();
        let report = assess(&given, Mode::Complete, LAW, &draws);
        let ranking = report.after.as_ref().unwrap_or(&report.ranking);
        let [first, second, ..] = ranking.order;
        let probe = probe(&given, LAW);
        let out_of_scope = report.ranking.verdict.abstention == Some(Abstention::HorsChamp);
        let expected = match ranking.excluded[first] {
            _ if out_of_scope => Outcome::OutOfScope,
            true => Outcome::NoneLeft,
            false => Outcome::First(first),
        };
        // Somebody who waits may be out of scope too: only the verdict says which comes first.
        if probe.outcome != Outcome::OutOfScope {
            assert_eq!(probe.outcome, expected, "{given:?}");
        }
        if probe.pair.is_some() {
            let lead = ranking.index[first] - ranking.index[second];
            assert!((probe.lead - lead).abs() < 1e-9, "{given:?}");
        }
    }
}
