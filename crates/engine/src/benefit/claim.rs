//! The rights that someone has when an activity starts.

use super::daily::Daily;
use super::delay::Delay;
use law::{Date, Law};

/// Rights to the benefit on the day that an activity starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// The law of the computation.
    pub law: Law,
    /// Benefit of a day.
    pub daily: Daily,
    /// Days of benefit left.
    pub days_left: u16,
    /// Days of these rights already paid.
    pub days_paid: u16,
    /// Day on which the activity starts.
    pub start: Date,
    /// Last day of the contract that gave the rights: it decides which rules hold.
    pub contract_end: Date,
    /// Age on that day; unknown, the benefit is not lowered.
    pub age: Option<u8>,
    /// Whether the contract ended by agreement (rupture conventionnelle).
    pub by_agreement: bool,
    /// Whether the Acre is granted.
    pub acre: bool,
    /// Months of CAPE before the contract of a CAE, without pay.
    pub cape_months: u8,
    /// What delays the first day of benefit.
    pub delay: Delay,
}

impl Claim {
    /// Rights of which nothing else is known: no day paid, age and end of the contract as usual, no Acre, nothing that delays.
    pub const fn new(law: Law, daily: Daily, days_left: u16, start: Date, contract_end: Date) -> Self {
        Self {
            law,
            daily,
            days_left,
            days_paid: 0,
            start,
            contract_end,
            age: None,
            by_agreement: false,
            acre: false,
            cape_months: 0,
            delay: Delay::NONE,
        }
    }

    /// The first day of the activity that can be paid; rights already begun wait no more.
    pub fn first_day(&self) -> Date {
        if self.days_paid > 0 {
            return self.start;
        }
        let first = self.delay.first_day(self.contract_end, self.daily.wage, self.law);
        first.max(self.start)
    }

    /// The benefit of a day once it has fallen; none when it does not fall (RG art. 17 bis: under an age that the day of the
    /// end of the contract decides).
    pub fn reduced(&self) -> Option<Daily> {
        let limit = law::ARE_DEGRESSIVITE.value.at(self.contract_end).under.0;
        let young = self.age.is_some_and(|age| u16::from(age) < limit);
        self.daily.reduced(self.law).filter(|_| young)
    }
}
