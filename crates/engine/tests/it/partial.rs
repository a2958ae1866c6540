//! People who skipped questions, contradicted themselves or took the quick path: the reference results again.

use crate::LAW;
use engine::{Abstention, Draws, Item, Mode, Report, Way, asked, assess, next_questions, path_from, question_value};
use serde_json::Value;
use support::{answers, cases, number, words};

#[track_caller]
fn check(compare: impl Fn(&str, &Report, &Value)) {
    let draws = Draws::new();
    let people = cases(include_str!("../../../../tests/cases/partial_people.json"));
    let people = people.as_array().expect("a list");
    assert_eq!(people.len(), 59);
    for person in people {
        let mode = if person["mode"] == "rapide" {
            Mode::Quick
        } else {
            Mode::Complete
        };
        let answers = answers(person["reponses"].as_object().expect("answers"));
        let who = person["id"].as_str().expect("an id");
        assert_eq!(
            asked(&answers, mode, LAW)
                .iter()
                .map(|item| item.id())
                .collect::<Vec<_>>(),
            words(&person["reference"]["posees"]),
            "{who}"
        );
        compare(who, &assess(&answers, mode, LAW, &draws), &person["reference"]);
    }
}

#[track_caller]
fn close(who: &str, what: &str, ours: f64, reference: &Value) {
    let reference = number(reference);
    assert!(
        (ours - reference).abs() <= 1e-6,
        "{who} {what}: {ours} instead of {reference}"
    );
}

#[test]
fn quality_errors_and_coverage() {
    check(|who, report, reference| {
        assert_eq!(reference["fragile"], report.quality.fragile, "{who}");
        close(who, "coverage", report.coverage, &reference["couverture"]);
        close(who, "error of motives", report.measure.se_motive, &reference["se_m"]);
        for (need, &error) in report.measure.se.iter() {
            close(who, need.id(), error, &reference["se"][need.id()]);
        }
    });
}

#[test]
fn ranking_and_verdict() {
    check(|who, report, reference| {
        let (ranking, verdict) = (&report.ranking, &report.ranking.verdict);
        for &way in Way::ALL {
            close(who, way.id(), ranking.index[way], &reference["indice"][way.id()]);
            close(who, way.id(), ranking.p1[way], &reference["p1"][way.id()]);
        }
        assert_eq!(verdict.level.id(), reference["niveau"], "{who}");
        assert_eq!(
            verdict.abstention.map(Abstention::id),
            reference["motif"].as_str(),
            "{who}"
        );
        let members: Vec<&str> = verdict.members.iter().map(|way| way.id()).collect();
        assert_eq!(members, words(&reference["ensemble"]), "{who}");
    });
}

#[test]
fn value_of_one_more_question() {
    check(|who, report, reference| {
        for &item in Item::ALL {
            close(
                who,
                item.id(),
                question_value(report, item),
                &reference["valeurs"][item.id()],
            );
        }
        let next = next_questions(report);
        let value = |item: &Item| number(&reference["valeurs"][item.id()]);
        assert!(next.iter().all(|item| value(item) > 0.0), "{who}: {next:?}");
        assert!(
            next.windows(2).all(|pair| value(&pair[0]) >= value(&pair[1]) - 1e-6),
            "{who}: {next:?}"
        );
        assert_eq!(
            next.len(),
            Item::ALL.iter().filter(|item| value(item) > 0.0).count(),
            "{who}"
        );
    });
}

#[test]
fn steps_from_each_open_way() {
    check(|who, report, reference| {
        for (id, path) in reference["parcours_par_voie"].as_object().expect("paths") {
            let way = Way::from_id(id).expect("a way");
            assert_eq!(path_from(report, way).id(), path, "{who} {id}");
        }
    });
}
