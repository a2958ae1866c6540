//! Unemployment benefit: against `OpenFisca`, by hand from the règlement, and what it never does.

mod aids;
mod by_hand;
mod oracle;
mod properties;

use engine::benefit::{Claim, Daily};
use law::{Date, Law};

/// Rights of 500 days since a contract ended on 30 June 2026, for an activity that starts on 1 November 2026.
pub(crate) fn claim(daily: Daily) -> Claim {
    let (start, end) = (Date::new(2026, 11, 1), Date::new(2026, 6, 30));
    Claim {
        acre: true,
        ..Claim::new(Law::of_rules(), daily, 500, start, end)
    }
}
