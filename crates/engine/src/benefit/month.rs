//! One month: how many days are paid beside an activity, and what they are worth (RG art. 24 and 30 to 32).

use super::claim::Claim;
use super::daily::Daily;
use super::earning::Earning;
use crate::income::Cents;
use law::Date;

/// A calendar month beside an activity; amounts in cents, before income tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day, or the start of the activity.
    pub first: Date,
    /// What counts of the activity, gross.
    pub counted: Cents,
    /// What the activity leaves.
    pub earned: Cents,
    /// Benefit before anything is taken.
    pub gross: Cents,
    /// Benefit paid.
    pub benefit: Cents,
    /// Benefit paid and what the activity leaves.
    pub total: Cents,
    /// Days of benefit used.
    pub days: u16,
    /// Days left at its end.
    pub left: u16,
}

/// Days of a month from this day on: a whole one has thirty, whatever its length.
pub(super) fn days_from(day: Date) -> u16 {
    let whole = whole_month();
    whole.saturating_sub(u16::from(day.day.saturating_sub(1)))
}

/// Days of a whole month.
pub(super) const fn whole_month() -> u16 {
    law::ARE_MOIS_PAYE.value.rows()[0].1.0
}

/// Days paid beside an earning, among those of the month: the benefit of these days less a share of what counts, in days of
/// full benefit, to the nearest; then no more than the former wage.
pub(super) fn payable(claim: &Claim, counted: Cents, days: u16, paid: u16) -> u16 {
    let full = claim.daily.gross;
    let share = law::ARE_MAINTIEN_CUMUL.on(claim.law).share();
    let left = Cents(full.0 * i64::from(days)) - counted.share(share);
    let nearest = (left.or_zero().over(full) + 0.5) as u16;
    under_former_wage(claim, counted, nearest.min(days), paid)
}

/// The most days whose benefit and what counts stay under the former monthly wage.
fn under_former_wage(claim: &Claim, counted: Cents, days: u16, paid: u16) -> u16 {
    let ceiling = claim.daily.wage.share(law::ARE_PLAFOND_SALAIRE.on(claim.law).0);
    if counted <= Cents::ZERO {
        return days;
    }
    let fits = |days: &u16| counted + worth(claim, *days, paid, |day| day.gross) <= ceiling;
    (0..=days).rev().find(fits).unwrap_or(0)
}

/// What days are worth after so many paid: at the full benefit until it falls.
pub(super) fn worth(claim: &Claim, days: u16, paid: u16, amount: fn(Daily) -> Cents) -> Cents {
    let before = law::ARE_DEGRESSIVITE.on(claim.law).from.0 - 1;
    let reduced = claim.reduced();
    let most = reduced.map_or(days, |_| before.saturating_sub(paid));
    let full = days.min(most);
    let of = |daily, days| Cents(amount(daily).0 * i64::from(days));
    of(claim.daily, full) + of(reduced.unwrap_or(claim.daily), days - full)
}

/// The month of an earning and of days already decided.
pub(super) fn month(claim: &Claim, first: Date, earning: Earning, days: u16, paid: u16, left: u16) -> Month {
    let benefit = worth(claim, days, paid, |day| day.net);
    Month {
        first,
        counted: earning.counted,
        earned: earning.net,
        gross: worth(claim, days, paid, |day| day.gross),
        benefit,
        total: benefit + earning.net,
        days,
        left: left - days,
    }
}

/// A whole month beside an earning, as the next one of the claim: what the rule gives, without the ceiling of 60 %.
pub fn whole_month_beside(claim: &Claim, earning: Earning) -> Month {
    let days = payable(claim, earning.counted, whole_month(), claim.days_paid).min(claim.days_left);
    month(claim, claim.start, earning, days, claim.days_paid, claim.days_left)
}
