//! What the result page shows: the recommendation, and the report behind it when there is one.

use std::sync::Arc;

use crate::engine::{Abstention, Access, PerWay, Ranking, Report, Sheet, WaitingReason, Way};
use crate::share::{Recommendation, Shared};

/// A result to show.
#[derive(Clone)]
pub(crate) struct Shown {
    /// Verdict, indices and gates, as computed here or as the sender saw them.
    pub(crate) recommendation: Recommendation,
    /// The report on the answers, when there are answers.
    pub(crate) report: Option<Arc<Report>>,
    /// The answers, when there are some.
    pub(crate) sheet: Option<Sheet>,
    /// How many answers the sender kept.
    pub(crate) withheld: usize,
}

impl Shown {
    /// One's own result.
    pub(crate) fn own(sheet: &Sheet, report: Report) -> Self {
        let recommendation = Recommendation::of(&report);
        Self {
            recommendation,
            report: Some(Arc::new(report)),
            sheet: Some(*sheet),
            withheld: 0,
        }
    }

    /// A result that came by a link: what the sender saw decides, what is computed here explains.
    pub(crate) fn shared(shared: &Shared, report: impl Fn(&Sheet) -> Report) -> Self {
        Self {
            recommendation: shared.recommendation.clone(),
            report: shared.sheet.as_ref().map(|sheet| Arc::new(report(sheet))),
            sheet: shared.sheet,
            withheld: shared.withheld.len(),
        }
    }

    /// The ranking to show: once the point is settled when one must wait.
    pub(crate) fn ranking(&self) -> Option<&Ranking> {
        let report = self.report.as_deref()?;
        Some(report.after.as_ref().unwrap_or(&report.ranking))
    }

    /// What must be settled first; unknown in a shared result that keeps it back.
    pub(crate) fn waiting(&self) -> &[WaitingReason] {
        self.report
            .as_deref()
            .map_or(&[], |report| &report.ranking.verdict.reasons)
    }

    /// The ways in the order of the page: the members of a close call in alphabetical order, then by index.
    pub(crate) fn order(&self) -> Vec<Way> {
        let mut order = self.ranking_order().to_vec();
        if self.recommendation.level == crate::engine::Level::Serre {
            let members = &self.recommendation.members;
            order.sort_by_key(|way| (!members.contains(way), members.contains(way).then(|| way.id())));
        }
        order
    }

    /// Index of each way, as shown.
    pub(crate) fn index(&self) -> PerWay<u8> {
        match self.after() {
            Some(after) => PerWay::of(|way| after.index[way].clamp(0.0, 100.0).round() as u8),
            None => self.recommendation.index,
        }
    }

    /// Law and practice for each way, as shown.
    pub(crate) fn access(&self) -> PerWay<Access> {
        self.recommendation.access
    }

    fn ranking_order(&self) -> [Way; 4] {
        self.after().map_or(self.recommendation.order, |after| after.order)
    }

    fn after(&self) -> Option<&Ranking> {
        let waits = self.recommendation.abstention == Some(Abstention::Attendre);
        self.report
            .as_deref()
            .filter(|_| waits)
            .and_then(|report| report.after.as_ref())
    }
}
