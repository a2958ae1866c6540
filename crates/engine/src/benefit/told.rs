//! The rights of someone who tells little of them: what a day is worth, how many days are left, when the contract ended.

use super::claim::Claim;
use super::daily::{Daily, highest_wage};
use super::limits::{Refused, longest};
use crate::income::Cents;
use law::{Date, Law};

/// What a person tells of the rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Benefit of a day before anything is taken, in cents; nothing while nobody said it.
    pub gross: Cents,
    /// Days left on the day of the start.
    pub days: u16,
    /// Whether the contract ended before the ceiling of 60 % existed.
    pub before_cap: bool,
    /// Whether the Acre is granted.
    pub acre: bool,
    /// Months of CAPE before the contract of a CAE.
    pub cape_months: u8,
}

impl Told {
    /// The claim of who starts on the first day of the next month.
    ///
    /// # Errors
    /// The first thing that the law does not allow ([`Claim::check`]); a benefit that no wage gives counts as the wage.
    pub fn claim(self, today: Date, law: Law) -> Result<Claim, Refused> {
        let most = highest_wage(law);
        if self.gross > Daily::of_wage(most, law).gross {
            return Err(Refused::WageTooHigh { most });
        }
        let wage = Daily::told(self.gross, self.gross, None, law).wage;
        let start = Date::new(today.year, today.month, 1).months_later(1);
        let contract_end = if self.before_cap { last_day_without_cap() } else { today };
        let claim = Claim {
            // Rights already open wait no more.
            days_paid: u16::from(self.days < longest(contract_end, None)),
            acre: self.acre,
            cape_months: self.cape_months,
            ..Claim::new(law, Daily::of_wage(wage, law), self.days, start, contract_end)
        };
        claim.check().map(|()| claim)
    }
}

/// The last day of the contracts whose rights have no ceiling of 60 %: the eve of the rule.
const fn last_day_without_cap() -> Date {
    law::ARE_PLAFOND_60.value.since().eve()
}
