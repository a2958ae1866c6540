//! The states of a result that say that their figures have expired.

use std::collections::BTreeMap;

use super::Reader;
use engine::{Draws, Report};
use law::{About, Law};

/// A part of a result that says it, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The part: `gate P2`, `alert tva`, `money`.
    pub part: String,
    /// What it says.
    pub said: String,
    /// The people who read it.
    pub people: Vec<String>,
}

/// Every part that says it under a law to one of these people.
pub fn states(readers: &[Reader], law: Law, draws: &Draws) -> Vec<State> {
    let mut found: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for reader in readers {
        let money = reader.ends(law).and_then(|_| words::expired_money(law));
        let money = money.map(|said| ("money".to_owned(), said));
        for state in parts(&reader.report(law, draws), law).into_iter().chain(money) {
            let people = found.entry(state).or_default();
            if people.last() != Some(&reader.id) {
                people.push(reader.id.clone());
            }
        }
    }
    let states = found.into_iter();
    states
        .map(|((part, said), people)| State { part, said, people })
        .collect()
}

/// The parts of a report that say it.
fn parts(report: &Report, law: Law) -> Vec<(String, String)> {
    let gates = report.gates.iter().flat_map(|(_, gate)| &gate.reasons);
    let gates = gates.map(|&(code, _)| (format!("gate {}", code.id()), words::gate(code).facts));
    let reasons = report.ranking.verdict.reasons.iter();
    let reasons = reasons.map(|&reason| (format!("waiting {}", reason.id()), words::waiting(reason).facts));
    let alerts = report.alerts.iter();
    let alerts = alerts.map(|&alert| (format!("alert {}", alert.id()), words::alert(alert).facts));
    let banners = report.banners.iter();
    let banners = banners.map(|&banner| (format!("banner {}", banner.id()), words::banner(banner).facts));
    let parts = gates.chain(reasons).chain(alerts).chain(banners);
    let said = parts.filter_map(|(part, facts)| Some((part, words::expired_among(facts.iter().copied(), law)?)));
    said.chain(path(report, law)).collect()
}

/// What the steps of the path ask and cost.
fn path(report: &Report, law: Law) -> Option<(String, String)> {
    let steps = words::step_details(report, report.ranking.path);
    let lines = steps.iter().flat_map(|step| step.official.iter().chain(&step.costs));
    let facts: Vec<&About> = lines.map(|&(_, fact)| fact).collect();
    Some(("path".to_owned(), words::expired_among(facts, law)?))
}
