//! The ACRE of a creator: how much of it falls in the year, and what it takes off outside the micro régime.
//!
//! One rule for the year of the law: that of the first twelve months for a creation of that year or later, like the official
//! model; the year itself for an older one, with what is left of its ACRE.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Note;
use super::rates::{self, acre_full_under, pass};
use super::situation::Situation;
use law::{Date, Law};

/// Days of a year without its leap day.
const DAYS: f64 = 365.0;
const QUARTERS: f64 = 4.0;

/// Share of the year under the ACRE outside the micro régime, where it lasts twelve months.
fn share_outside(situation: &Situation) -> f64 {
    share_of_year(situation, |creation| f64::from(creation.days_into_year()) / DAYS)
}

/// What the ACRE of this creation takes off outside the micro régime, as a multiple of the one of a creation of today for a
/// whole year.
pub(super) fn acre_weight(situation: &Situation) -> f64 {
    share_outside(situation) * rates::acre_share(situation.creation) / rate_of_today(situation.law)
}

/// Share of the year under the ACRE of a micro-entreprise, which lasts until the end of the third quarter after its first one:
/// turnover is supposed to come evenly over the quarters.
pub(super) fn micro_acre_share(situation: &Situation) -> f64 {
    share_of_year(situation, |Date { month, .. }| {
        f64::from((month.clamp(1, 12) - 1) / 3) / QUARTERS
    })
}

/// Whole for a creation of the year of the law or later, what is left of it for one of the year before, nothing earlier.
fn share_of_year(situation: &Situation, left: impl Fn(Date) -> f64) -> f64 {
    let (year, creation) = (situation.law.year(), situation.creation);
    if !situation.acre || creation.year + 1 < year {
        0.0
    } else if creation.year < year {
        left(creation)
    } else {
        1.0
    }
}

/// Share of a contribution proportional to its base that the ACRE of a creation of today takes off.
pub(super) fn acre_rate(base: Cents, law: Law) -> f64 {
    let (full_under, pass) = (acre_full_under(law), pass(law));
    if base < full_under {
        rate_of_today(law)
    } else {
        full_under.over(pass) * (pass - base).or_zero().over(base)
    }
}

/// Share that the ACRE of a creation on the day of the law takes off a low base.
pub(super) fn rate_of_today(law: Law) -> f64 {
    rates::acre_share(law.day())
}

/// What the ACRE takes off between its two thresholds, as a share of the contribution due at the first one.
pub(super) fn acre_fading(base: Cents, law: Law) -> f64 {
    (pass(law) - base).or_zero().over(pass(law))
}

/// Says when the ACRE asked for has no effect outside the micro régime, or is that of the year before.
pub(super) fn note(income: &mut Income, situation: &Situation) {
    let said = about(situation, share_outside(situation));
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
