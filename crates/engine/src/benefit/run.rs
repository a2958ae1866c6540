//! Months that are alike, told once.

use super::plan::Plan;
use crate::income::Cents;
use law::Date;

/// Months in a row that pay the same, to the euro; amounts of one of them, in cents, before income tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first day of the first month, and of the last one.
    pub ends: [Date; 2],
    /// How many months.
    pub months: u16,
    /// What the activity leaves in a month.
    pub earned: Cents,
    /// Benefit paid in a month.
    pub benefit: Cents,
    /// Both.
    pub total: Cents,
    /// Days left at the end of the last month.
    pub left: u16,
}

impl Plan {
    /// Every month in order, those that are alike together.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for month in &self.months {
            let next = Run {
                ends: [month.first; 2],
                months: 1,
                earned: month.earned,
                benefit: month.benefit,
                total: month.total,
                left: month.left,
            };
            match runs.last_mut().filter(|run| run.is_like(&next)) {
                Some(run) => run.grow(&next),
                None => runs.push(next),
            }
        }
        runs
    }
}

impl Run {
    fn is_like(&self, other: &Self) -> bool {
        let read = |run: &Self| [run.earned, run.benefit, run.total].map(Cents::whole_euros);
        read(self) == read(other)
    }

    fn grow(&mut self, next: &Self) {
        let [first, _] = self.ends;
        self.ends = [first, next.ends[1]];
        self.months += 1;
        self.left = next.left;
    }
}
