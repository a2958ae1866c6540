//! The days of the rights, month after month.

use super::cap::Cap;
use super::claim::Claim;
use super::earning::Earning;
use super::month::{Month, days_from, month, payable};
use law::Date;

/// What has been used so far.
pub(super) struct Ledger<'a> {
    claim: &'a Claim,
    /// The ceiling, and whether it has been reached.
    pub(super) cap: Option<Cap>,
    /// Days used since the start.
    used: u16,
    /// Every month.
    pub(super) months: Vec<Month>,
}

impl<'a> Ledger<'a> {
    pub(super) fn new(claim: &'a Claim, cap: Option<Cap>) -> Self {
        Self {
            claim,
            cap,
            used: 0,
            months: Vec::new(),
        }
    }

    /// Writes the month that begins on this day.
    pub(super) fn write(&mut self, first: Date, earning: Earning) {
        let (claim, paid) = (self.claim, self.claim.days_paid + self.used);
        let days = payable(claim, earning.counted, self.open(first), paid).min(self.available());
        let left = claim.days_left - self.used;
        self.months.push(month(claim, first, earning, days, paid, left));
        self.used += days;
        self.reach();
    }

    /// Days of the month that can be paid: none before the first day of the benefit.
    fn open(&self, first: Date) -> u16 {
        let paid_from = self.claim.first_day();
        let month = |day: Date| (day.year, day.month);
        match month(first).cmp(&month(paid_from)) {
            std::cmp::Ordering::Less => 0,
            std::cmp::Ordering::Equal => days_from(first.max(paid_from)),
            std::cmp::Ordering::Greater => days_from(first),
        }
    }

    /// Days left, under the ceiling that surely applies.
    fn available(&self) -> u16 {
        let left = self.claim.days_left - self.used;
        let capped = self.cap.filter(|cap| cap.certain);
        capped.map_or(left, |cap| left.min(cap.days - self.used.min(cap.days)))
    }

    /// Notes the month that reaches the ceiling.
    fn reach(&mut self) {
        let (used, rank) = (self.used, self.months.len());
        if let Some(cap) = &mut self.cap
            && cap.reached.is_none()
            && used >= cap.days
        {
            cap.reached = Some(rank);
        }
    }
}
