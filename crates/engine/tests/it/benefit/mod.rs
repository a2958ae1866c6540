//! Unemployment benefit: against OpenFisca, by hand from the règlement, and what it never does.

mod by_hand;
mod oracle;
mod properties;

use engine::benefit::{Claim, Daily, Delay};
use law::{Date, Law};

/// Rights of 500 days since a contract ended on 30 June 2026, for an activity that starts on 1 November 2026.
pub(crate) fn claim(daily: Daily) -> Claim {
    Claim {
        law: Law::of_rules(),
        daily,
        days_left: 500,
        days_paid: 0,
        start: Date::new(2026, 11, 1),
        contract_end: Date::new(2026, 6, 30),
        age: None,
        by_agreement: false,
        acre: true,
        cape_months: 0,
        delay: Delay::default(),
    }
}
