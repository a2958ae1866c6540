//! The 52 reference people: the same results as the reference implementation of the model.

use crate::LAW;
use engine::{
    Abstention, Access, Answers, Draws, Mode, PerWay, Ranking, Report, Verdict, Way, assess, counterfactuals,
};
use serde_json::Value;
use support::keys::key;
use support::{answer, answers, cases, number, words};

/// Runs a check on every reference person.
#[track_caller]
fn check(compare: impl Fn(&str, &Answers, &Report, &Value)) {
    let draws = Draws::new();
    let people = cases(include_str!("../../../../tests/cases/people.json"));
    let people = people.as_array().expect("a list");
    assert_eq!(people.len(), 52);
    for person in people {
        let answers = answers(person["reponses"].as_object().expect("answers"));
        let report = assess(&answers, Mode::Complete, LAW, &draws);
        compare(
            person["id"].as_str().expect("an id"),
            &answers,
            &report,
            &person["reference"],
        );
    }
}

#[track_caller]
fn close(who: &str, what: &str, ours: f64, reference: &Value, tolerance: f64) {
    let reference = number(reference);
    assert!(
        (ours - reference).abs() <= tolerance,
        "{who} {what}: {ours} instead of {reference}"
    );
}

fn ids(ways: &[Way]) -> Vec<&'static str> {
    ways.iter().map(|way| way.id()).collect()
}

fn excluded(excluded: PerWay<bool>) -> Vec<&'static str> {
    excluded
        .iter()
        .filter(|&(_, &excluded)| excluded)
        .map(|(way, _)| way.id())
        .collect()
}

#[test]
fn scores() {
    check(|who, _, report, reference| {
        for (need, &theta) in report.measure.theta.iter() {
            close(who, need.id(), theta, &reference["theta"][need.id()], 1e-6);
            close(
                who,
                need.id(),
                report.measure.se[need],
                &reference["se"][need.id()],
                1e-6,
            );
        }
        for (motive, &z) in report.measure.z.iter() {
            close(who, motive.id(), z, &reference["z"][motive.id()], 1e-6);
        }
    });
}

#[test]
fn gates_and_sharing() {
    check(|who, _, report, reference| {
        for (way, gate) in report.gates.iter() {
            let codes: Vec<&str> = gate.reasons.iter().map(|(code, _)| code.id()).collect();
            let expected = &reference["portes"][way.id()];
            assert_eq!(codes, words(&expected["codes"]), "{who} {way:?}");
            assert_eq!(Some(level(gate.access)), expected["niveau"].as_u64(), "{who} {way:?}");
        }
        assert_eq!(report.sharing.id(), reference["partageur"], "{who}");
        assert_eq!(excluded(report.ranking.excluded), words(&reference["exclus"]), "{who}");
    });
}

const fn level(access: Access) -> u64 {
    match access {
        Access::Open => 0,
        Access::Condition => 1,
        Access::Closed => 2,
    }
}

#[test]
fn indices_and_draws() {
    check(|who, _, report, reference| {
        for &way in Way::ALL {
            let (ranking, id) = (&report.ranking, way.id());
            close(who, id, ranking.index[way], &reference["indice"][id], 1e-6);
            close(who, id, ranking.p1[way], &reference["p1"][id], 0.0);
            close(who, id, ranking.q10[way], &reference["q10_q90"][id][0], 0.001);
            close(who, id, ranking.q90[way], &reference["q10_q90"][id][1], 0.001);
        }
    });
}

#[track_caller]
fn check_verdict(who: &str, ours: &Verdict, reference: &Value) {
    assert_eq!(ours.level.id(), reference["niveau"], "{who}");
    assert_eq!(
        ours.abstention.map(Abstention::id),
        reference["motif"].as_str(),
        "{who}"
    );
    assert_eq!(ids(&ours.members), words(&reference["ensemble"]), "{who}");
    let reasons: Vec<&str> = ours.reasons.iter().map(|reason| reason.id()).collect();
    assert_eq!(reasons, words(&reference["raisons"]), "{who}");
}

#[test]
fn verdicts_variants_and_paths() {
    check(|who, _, report, reference| {
        check_verdict(who, &report.ranking.verdict, &reference["verdict"]);
        let variants: Vec<&str> = report.variants.iter().map(|(variant, _)| variant.id()).collect();
        assert_eq!(variants, words(&reference["variante"]), "{who}");
        assert_eq!(report.ranking.path.id(), reference["parcours"], "{who}");
    });
}

#[test]
fn once_settled() {
    check(|who, _, report, reference| match (&report.after, &reference["apres"]) {
        (None, Value::Null) => {}
        (Some(after), reference @ Value::Object(_)) => check_after(who, after, reference),
        (ours, reference) => panic!("{who}: {ours:?} instead of {reference}"),
    });
}

#[track_caller]
fn check_after(who: &str, after: &Ranking, reference: &Value) {
    assert_eq!(ids(&after.order), words(&reference["ordre"]), "{who}");
    assert_eq!(excluded(after.excluded), words(&reference["exclus"]), "{who}");
    for &way in Way::ALL {
        close(who, way.id(), after.index[way], &reference["indice"][way.id()], 1e-6);
        close(who, way.id(), after.p1[way], &reference["p1"][way.id()], 0.0);
    }
    check_verdict(who, &after.verdict, &reference["verdict"]);
    assert_eq!(after.path.id(), reference["parcours"], "{who}");
}

#[test]
fn contributions() {
    let seen = std::cell::Cell::new(0);
    check(|who, _, report, reference| {
        if reference["contributions"].is_null() {
            return;
        }
        seen.set(seen.get() + 1);
        for (way, terms) in report.contributions.iter() {
            let expected = reference["contributions"][way.id()].as_object().expect("terms");
            assert_eq!(terms.len(), expected.len(), "{who} {way:?}");
            for term in terms {
                close(who, &key(term), term.points, &expected[&key(term)], 1e-6);
            }
        }
    });
    assert_eq!(seen.get(), 3);
}

#[test]
fn changes_that_put_the_second_first() {
    check(|who, answers, report, reference| {
        let mut open = report
            .ranking
            .order
            .into_iter()
            .filter(|&way| !report.ranking.excluded[way]);
        let ours = open
            .nth(1)
            .map(|second| counterfactuals(answers, second, LAW))
            .unwrap_or_default();
        let expected = reference["contrefactuels_vers_2e"].as_array().expect("a list");
        assert_eq!(ours.len(), expected.len(), "{who}");
        for (ours, expected) in ours.iter().zip(expected) {
            close(who, "cost", ours.cost, &expected["cout"], 1e-9);
            let changes = expected["chg"].as_object().expect("changes");
            assert_eq!(ours.changes.len(), changes.len(), "{who}");
            for &(item, ours) in &ours.changes {
                let expected = changes
                    .get(item.id())
                    .unwrap_or_else(|| panic!("{who}: {} is not changed", item.id()));
                assert_eq!(ours, answer(item, expected), "{who} {}", item.id());
            }
        }
    });
}
