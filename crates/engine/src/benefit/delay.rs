//! What delays the first day of benefit (RG art. 21 to 23).

use crate::income::Cents;
use law::{Date, Law};

/// What was paid at the end of the contract, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delay {
    /// Leave paid in money, gross.
    pub leave_pay: Cents,
    /// What was paid above the legal minimum.
    pub above_legal: Cents,
    /// Whether the dismissal was an economic one.
    pub economic: bool,
}

impl Delay {
    /// Nothing but the days that everybody waits.
    pub const NONE: Self = Self {
        leave_pay: Cents::ZERO,
        above_legal: Cents::ZERO,
        economic: false,
    };

    /// The first day that can be paid, for someone who registered as soon as the contract ended.
    pub fn first_day(self, contract_end: Date, wage: Cents, law: Law) -> Date {
        let rule = law::ARE_DIFFERES.on(law);
        let most = if self.economic { rule.economic } else { rule.above_legal };
        let leave = whole(self.leave_pay, wage).min(rule.leave.0);
        let above = whole(self.above_legal, Cents(rule.divisor.in_cents())).min(most.0);
        contract_end.next().days_later(leave + above + rule.waiting.0)
    }
}

/// How many times a day's amount goes into another, days begun left out.
fn whole(amount: Cents, a_day: Cents) -> u16 {
    let days = amount.0.checked_div(a_day.0).unwrap_or(0);
    u16::try_from(days.max(0)).unwrap_or(u16::MAX)
}
