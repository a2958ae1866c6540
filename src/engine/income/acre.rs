//! The ACRE of a creator outside the micro régime: how much of it falls in the year.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Note;
use super::rates::{ACRE_FULL_UNDER, ACRE_RATE, PASS};
use super::situation::Situation;
use crate::facts::Date;

/// Days of a year without its leap day.
const DAYS: f64 = 365.0;
const DAYS_BEFORE_MONTH: [u16; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// Share of the year under the ACRE, which lasts 12 months: whole for a creation of the year (the figure is then that of
/// the first twelve months, like the official model), what is left of it for a creation of the year before.
pub(super) fn acre_share(situation: &Situation) -> f64 {
    let Date { year, month, day } = situation.creation;
    if !situation.acre || year < 2025 {
        return 0.0;
    }
    if year > 2025 {
        return 1.0;
    }
    let before = DAYS_BEFORE_MONTH[usize::from(month.clamp(1, 12) - 1)] + u16::from(day) - 1;
    f64::from(before.min(364)) / DAYS
}

/// Share of a contribution proportional to its base that the ACRE takes off.
pub(super) fn acre_rate(base: Cents) -> f64 {
    if base < ACRE_FULL_UNDER.value {
        ACRE_RATE
    } else {
        ACRE_FULL_UNDER.value.over(PASS) * (PASS - base).or_zero().over(base)
    }
}

/// What the ACRE takes off between its two thresholds, as a share of the contribution due at the first one.
pub(super) fn acre_fading(base: Cents) -> f64 {
    (PASS - base).or_zero().over(PASS)
}

/// Says when the ACRE asked for has no effect.
pub(super) fn note(income: &mut Income, situation: &Situation) {
    if situation.acre && acre_share(situation) <= 0.0 {
        income.notes.push(Note::WithoutAcre);
    }
}
