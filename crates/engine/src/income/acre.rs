//! The ACRE of a creator: how much of it falls in the year, and what it takes off outside the micro régime.
//!
//! One rule for the year: that of the first twelve months for a creation of 2026, like the official model; the year 2026 for
//! an older one, with what is left of its ACRE.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Note;
use super::rates::{ACRE_FULL_UNDER, ACRE_RATE, ACRE_RATE_BEFORE_2026, PASS};
use super::situation::Situation;
use law::Date;

/// Days of a year without its leap day.
const DAYS: f64 = 365.0;
const QUARTERS: f64 = 4.0;

/// Share of the year under the ACRE outside the micro régime, where it lasts twelve months.
fn acre_share(situation: &Situation) -> f64 {
    share_of_year(situation, |creation| f64::from(creation.days_into_year()) / DAYS)
}

/// What the ACRE of this creation takes off outside the micro régime, as a multiple of the one of 2026 for a whole year.
pub(super) fn acre_weight(situation: &Situation) -> f64 {
    let rate = if situation.creation.year < 2026 {
        ACRE_RATE_BEFORE_2026
    } else {
        ACRE_RATE
    };
    acre_share(situation) * rate / ACRE_RATE
}

/// Share of the year under the ACRE of a micro-entreprise, which lasts until the end of the third quarter after its first one:
/// turnover is supposed to come evenly over the quarters.
pub(super) fn micro_acre_share(situation: &Situation) -> f64 {
    share_of_year(situation, |Date { month, .. }| {
        f64::from((month.clamp(1, 12) - 1) / 3) / QUARTERS
    })
}

/// Whole for a creation of 2026, what is left of it for one of 2025, nothing before.
fn share_of_year(situation: &Situation, left: impl Fn(Date) -> f64) -> f64 {
    match situation.creation.year {
        _ if !situation.acre => 0.0,
        ..2025 => 0.0,
        2025 => left(situation.creation),
        2026.. => 1.0,
    }
}

/// Share of a contribution proportional to its base that the ACRE of 2026 takes off.
pub(super) fn acre_rate(base: Cents) -> f64 {
    if base < ACRE_FULL_UNDER.value {
        ACRE_RATE
    } else {
        ACRE_FULL_UNDER.value.over(PASS) * (PASS - base).or_zero().over(base)
    }
}

/// What the ACRE of 2026 takes off between its two thresholds, as a share of the contribution due at the first one.
pub(super) fn acre_fading(base: Cents) -> f64 {
    (PASS - base).or_zero().over(PASS)
}

/// Says when the ACRE asked for has no effect outside the micro régime, or is that of the year before.
pub(super) fn note(income: &mut Income, situation: &Situation) {
    let said = about(situation, acre_share(situation));
    income.notes.extend(said.map(|note| match note {
        Note::AcrePartOfYear => Note::AcreWhole,
        other => other,
    }));
}

/// What to say of an ACRE asked for, from the share of the year under it.
pub(super) fn about(situation: &Situation, share: f64) -> Option<Note> {
    let part = if share <= 0.0 {
        Note::WithoutAcre
    } else {
        Note::AcrePartOfYear
    };
    (situation.acre && share < 1.0).then_some(part)
}
