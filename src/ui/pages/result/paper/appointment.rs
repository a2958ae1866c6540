//! On paper: the next act, what speaks for and against the ways in front, and the questions to ask.

use super::super::interview::questions;
use super::part::{Part, Row};
use crate::ui::pages::shown::Shown;
use engine::Way;
use words::paper as text;

/// What to do next: the act of the first screen.
pub(super) fn next_act(told: &Shown) -> Option<String> {
    let report = told.report.as_deref()?;
    let act = words::first_act(report, told.recommendation.abstention, &told.recommended());
    Some(act.text.to_owned())
}

/// The same as a part.
pub(super) fn next(told: &Shown) -> Part {
    Part {
        id: "etape",
        title: text::NEXT.to_owned(),
        owed: 1,
        rows: next_act(told).map(Row::says).into_iter().collect(),
        ..Part::default()
    }
}

/// Reasons of each side, where there is room.
const MOST: usize = 3;

/// What speaks for and against the ways in front: one of each first, then the others.
pub(super) fn reasons(told: &Shown) -> Part {
    let ways = told.recommended();
    let ranks = 0..MOST;
    let rows = ranks.flat_map(|rank| ways.iter().flat_map(move |&way| reasons_of(told, way, rank)));
    Part {
        id: "raisons",
        title: text::REASONS.to_owned(),
        owed: 2,
        rows: rows.collect(),
        ..Part::default()
    }
}

/// The reason of this rank on each side of a way.
fn reasons_of(told: &Shown, way: Way, rank: usize) -> Vec<Row> {
    let Some(report) = told.report.as_deref() else {
        return Vec::new();
    };
    let reasons = words::reasons(report, way);
    let sides = [(text::FOR, &reasons.for_it), (text::AGAINST, &reasons.against)];
    let rows = sides.into_iter().filter_map(|(side, reasons)| {
        Some(Row {
            about: Some([words::way(way).name, side].concat()),
            ..Row::says(reasons.get(rank)?.text())
        })
    });
    rows.collect()
}

/// The questions, a part for each appointment.
pub(super) fn asked(told: &Shown) -> Vec<Part> {
    let asked = questions(told);
    let groups = asked.chunk_by(|one, next| one.whom == next.whom);
    let part = |group: &[words::Asked]| Part {
        id: "questions",
        title: group
            .first()
            .map_or_else(String::new, |asked| text::questions(asked.whom).to_owned()),
        sign: "☐ ",
        owed: 3,
        rows: group.iter().map(|asked| Row::says(asked.question)).collect(),
    };
    groups.map(part).collect()
}
