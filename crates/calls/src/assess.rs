//! Answers in, the whole report out.

use engine::{Counterfactual, Draws, Report, Sheet};
use exchange::json::write_report;
use law::Law;

/// A report, and what would put its second way first.
pub struct Assessed {
    /// What follows from the answers.
    pub report: Report,
    /// What would put the second way first; nothing when fewer than two are open.
    pub changes: Vec<Counterfactual>,
}

/// Assesses these answers under this law.
pub fn assess(sheet: &Sheet, law: Law, draws: &Draws) -> Assessed {
    let report = engine::assess(&sheet.answers, sheet.mode, law, draws);
    let changes = towards_the_second(&report);
    Assessed { report, changes }
}

impl Assessed {
    /// One line of `schema/report.json`.
    pub fn written(&self) -> String {
        write_report(&self.report, &self.changes)
    }
}

/// What would put the second way first; nothing when fewer than two are open.
pub fn towards_the_second(report: &Report) -> Vec<Counterfactual> {
    let ranking = &report.ranking;
    let second = ranking.order.into_iter().filter(|&way| !ranking.excluded[way]).nth(1);
    second.map_or_else(Vec::new, |way| {
        engine::counterfactuals(&report.answers, way, report.law)
    })
}
