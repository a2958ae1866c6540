//! The people written by experts, and whether a change of one or two answers can be shown (Q20, Q22).

use crate::LAW;
use engine::{Abstention, Report, WaitingReason, Way, counterfactuals};
use exchange::json::read_sheet;
use serde_json::Value;

use crate::facts::Population;
use crate::metric::{Measure, Metric, Target};
use crate::parallel::{Share, fold};
use crate::run::{Run, Study, open};

/// The 52 people, with what the experts expect.
const PEOPLE: &str = include_str!("../../../tests/cases/people.json");

pub(super) fn metrics(run: &Run) -> Vec<Metric> {
    vec![experts(run), changes(run)]
}

/// The reports of the people written by experts, with what is expected of each.
pub(super) fn expected(run: &Run) -> Vec<(Report, Value)> {
    let people: Vec<Value> = serde_json::from_str(PEOPLE).expect("the cases are JSON");
    let assessed = people.into_iter().map(|person| {
        let sheet = read_sheet(&person["reponses"].to_string()).expect("the cases are valid answers");
        (run.assess(&sheet.answers), person["attendu"].clone())
    });
    assessed.collect()
}

pub(super) fn ways(value: &Value) -> Vec<Way> {
    let ids = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    ids.filter_map(Way::from_id).collect()
}

fn experts(run: &Run) -> Metric {
    let (mut first, mut first_two, mut exact) = (Share::default(), Share::default(), Share::default());
    for (report, expected) in expected(run) {
        let accepted = ways(&expected["premier"]);
        if !accepted.is_empty() {
            first.add(open(&report).next().is_some_and(|way| accepted.contains(&way)));
            first_two.add(open(&report).take(2).any(|way| accepted.contains(&way)));
        }
        exact.add(as_expected(&report, &expected));
    }
    Metric {
        id: "Q20",
        title: "Les 52 cas écrits par nous, avant le réglage (46 cas notés)",
        measures: vec![
            Measure::part(
                "première voie acceptée",
                first.value(),
                Target::AtLeast(0.85),
                "46 sur 46",
            ),
            Measure::part(
                "acceptée parmi les deux premières",
                first_two.value(),
                Target::AtLeast(1.0),
                "46 sur 46",
            ),
            Measure::part(
                "portes, motifs et raisons exacts",
                exact.value(),
                Target::AtLeast(1.0),
                "52 sur 52",
            ),
        ],
    }
}

/// Gates, motive and reasons, each where the case says something of it.
fn as_expected(report: &Report, expected: &Value) -> bool {
    let (verdict, closed) = (&report.ranking.verdict, ways(&expected["exclus"]));
    let excluded = Way::ALL.iter().filter(|&&way| report.ranking.excluded[way]);
    let gates =
        closed.is_empty() || excluded.clone().all(|way| closed.contains(way)) && excluded.count() == closed.len();
    let motive = verdict.abstention.map(Abstention::id);
    let motives = match expected["motif"].as_str() {
        Some(motif) => motive == Some(motif),
        None => !matches!(verdict.abstention, Some(Abstention::Attendre | Abstention::HorsChamp)),
    };
    let said: Vec<&str> = verdict.reasons.iter().copied().map(WaitingReason::id).collect();
    let reasons = expected["raisons"].is_null() || expected["raisons"] == serde_json::json!(said);
    let sharing = expected["partageur"]
        .as_str()
        .is_none_or(|state| state == report.sharing.id());
    gates && motives && reasons && sharing
}

fn changes(run: &Run) -> Metric {
    let shares: [Share; 2] = fold(run.size.deep, |number, shares: &mut [Share; 2]| {
        let random = &mut run.random(Study::Changes, Population::Plausible, number);
        let report = run.assess(&run.person(Population::Plausible, random).answers);
        let aside = [Some(Abstention::Attendre), Some(Abstention::HorsChamp)];
        let Some(second) = open(&report)
            .nth(1)
            .filter(|_| !aside.contains(&report.ranking.verdict.abstention))
        else {
            return;
        };
        let found = counterfactuals(&report.answers, second, LAW);
        let fewest = found.iter().map(|change| change.changes.len()).min();
        shares[0].add(fewest == Some(1));
        shares[1].add(fewest.is_some());
    });
    Metric {
        id: "Q22",
        title: "Un changement d’une ou deux réponses mène à la deuxième voie (P, hors « attendre » et « hors champ »)",
        measures: vec![
            Measure::part("une ou deux réponses", shares[1].value(), Target::Shown, ""),
            Measure::part("une seule", shares[0].value(), Target::Shown, ""),
        ],
    }
}
