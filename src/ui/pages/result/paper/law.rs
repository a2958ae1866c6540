//! On paper: what must be settled, what the law or practice closes or asks for, and the warnings, each with its date.

use super::part::{Part, Row};
use crate::browser::clock;
use crate::ui::pages::shown::Shown;
use engine::{Abstention, Access, Alert, GateCode, Item, Sharing, Way};
use law::About;
use words::guides::to_check;
use words::paper as text;

/// Rows owed to each of the two parts.
const OWED: usize = 4;

/// What must be settled before any way; neutral words when that would tell an answer kept off the sheet.
pub(super) fn waiting(told: &Shown) -> Vec<String> {
    if told.recommendation.abstention != Some(Abstention::Attendre) {
        return Vec::new();
    }
    let said = told
        .waiting()
        .iter()
        .map(|&reason| words::waiting(reason).text.to_owned());
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        vec![text::WAITING_OFF.to_owned()]
    } else {
        said
    }
}

/// Conditions of the ways in front, and what closes the others.
pub(super) fn part(told: &Shown) -> Part {
    let mut rows: Vec<Row> = by_code(told).into_iter().map(|(code, ways)| row(&ways, code)).collect();
    rows.extend(sharing(told));
    rows.extend(kept_off(told));
    let used = by_code(told).into_iter().flat_map(|(code, _)| words::gate(code).facts);
    let expired = words::expired_among(used.copied(), clock::law()).map(Row::says);
    if rows.is_empty() {
        rows.push(Row::says(text::NO_LAW));
    }
    rows.extend(expired);
    Part {
        id: "loi",
        title: text::LAW.to_owned(),
        owed: OWED,
        rows,
        ..Part::default()
    }
}

/// The reasons to tell, each once with its ways.
fn by_code(told: &Shown) -> Vec<(GateCode, Vec<&'static str>)> {
    let mut found: Vec<(GateCode, Vec<&str>)> = Vec::new();
    for way in told.order() {
        for &(code, _) in told
            .reasons(way)
            .iter()
            .filter(|&&(_, access)| is_told(told, way, access))
        {
            match found.iter_mut().find(|(other, _)| *other == code) {
                Some((_, ways)) => ways.push(words::way(way).name),
                None => found.push((code, vec![words::way(way).name])),
            }
        }
    }
    found
}

/// A way that is closed, or one in front that is open under a condition.
fn is_told(told: &Shown, way: Way, access: Access) -> bool {
    access == Access::Closed || (told.recommended().contains(&way) && access == Access::Condition)
}

/// The CAE only suits people who want to share.
fn sharing(told: &Shown) -> Option<Row> {
    let report = told.report.as_deref()?;
    (report.sharing == Sharing::Closed).then(|| Row {
        about: Some(words::way(Way::Cae).name.to_owned()),
        text: words::sharing(report.sharing).to_owned(),
        basis: None,
    })
}

/// Ways closed or under a condition for a reason that is kept off the sheet, once an access.
fn kept_off(told: &Shown) -> Vec<Row> {
    let off = |access: Access| {
        let ways = told.order().into_iter();
        let ways =
            ways.filter(|&way| told.access()[way] == access && is_told(told, way, access) && told.keeps_reason(way));
        ways.map(|way| words::way(way).name).collect::<Vec<_>>()
    };
    let rows = [Access::Closed, Access::Condition]
        .map(|access| (off(access), access))
        .into_iter();
    rows.filter(|(ways, _)| !ways.is_empty())
        .map(|(ways, access)| Row {
            about: Some(words::list(&ways)),
            text: text::reason_off(access),
            basis: None,
        })
        .collect()
}

fn row(ways: &[&str], code: GateCode) -> Row {
    let said = words::gate(code);
    let unsure = to_check(said.facts, clock::today());
    let basis = said
        .facts
        .first()
        .map(|fact| text::basis(said.basis, fact.checked, unsure));
    Row {
        about: Some(words::list(ways)),
        text: [said.text, " ", said.opens].concat(),
        basis,
    }
}

/// The warnings, in the room of a sheet.
pub(super) fn points(told: &Shown) -> Part {
    let alerts = told.report.iter().flat_map(|report| report.alerts.iter().copied());
    let mut alerts: Vec<Alert> = alerts.collect();
    // What everybody may ask about the start, when the situation is kept off: it tells nothing of anyone.
    if told.withheld.contains(&Item::FSituation) {
        alerts.extend(starts(told));
    }
    Part {
        id: "points",
        title: text::POINTS.to_owned(),
        owed: OWED,
        rows: alerts.into_iter().map(point).collect(),
        ..Part::default()
    }
}

/// The two limits in time and money that a benefit sets to a start on one's own.
fn starts(told: &Shown) -> Vec<Alert> {
    let excluded = &told.recommendation.excluded;
    let own = !excluded[Way::Micro] || !excluded[Way::Creation];
    let acre = own.then_some(Alert::Acre60Jours);
    acre.into_iter().chain([Alert::Are60]).collect()
}

fn point(alert: Alert) -> Row {
    let said = text::point(alert);
    Row {
        basis: noted(said.facts),
        ..Row::says(said.text)
    }
}

fn noted(facts: &[&About]) -> Option<String> {
    let unsure = to_check(facts, clock::today());
    facts.first().map(|fact| text::noted(fact.checked, unsure))
}
