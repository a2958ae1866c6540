//! A plan: the benefit beside an activity under one status, and the Arce instead.

use super::arce::{Arce, arce};
use super::cap::{Cap, cap};
use super::claim::Claim;
use super::earning::{Earning, earnings};
use super::ledger::Ledger;
use super::month::{Month, days_from, whole_month};
use super::note::{BenefitNote, notes};
use crate::Way;
use crate::income::{Absent, Cents, Situation, Status};
use law::Date;

/// The most months of a plan.
pub const MOST_MONTHS: usize = 36;

/// What is paid beside an activity under a status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Every calendar month from the start.
    pub months: Vec<Month>,
    /// The ceiling of 60 %, where it applies or may.
    pub cap: Option<Cap>,
    /// Rank of the month that uses the last day, from 1; none when days are left.
    pub end: Option<usize>,
    /// What is paid of a whole month while the income is not known, in cents, before income tax.
    pub provisional: Cents,
    /// What the Arce would pay instead.
    pub arce: Arce,
    /// What it supposes.
    pub notes: Vec<BenefitNote>,
}

impl Plan {
    /// Benefit paid over all months, in cents.
    pub fn benefit(&self) -> Cents {
        self.months.iter().map(|month| month.benefit).sum()
    }

    /// What the activity leaves over all months, in cents.
    pub fn earned(&self) -> Cents {
        self.months.iter().map(|month| month.earned).sum()
    }

    /// Days of benefit used.
    pub fn days(&self) -> u16 {
        self.months.iter().map(|month| month.days).sum()
    }
}

/// The plan of a status, over so many months (36 at most); the situation is that of the first year of activity, `turnovers`
/// the turnover of each calendar month, none for a twelfth of the year each, less for a first month begun ([`earnings`]). The
/// claim is one that [`Claim::check`] takes.
///
/// # Errors
/// When the status does not exist for the turnover of some year.
pub fn plan(
    status: Status,
    claim: &Claim,
    situation: &Situation,
    turnovers: &[Cents],
    months: usize,
) -> Result<Plan, Absent> {
    let months = months.min(MOST_MONTHS);
    let mut earned = earnings(status, situation, turnovers, months)?;
    if let Some(first) = earned.first_mut().filter(|_| turnovers.is_empty()) {
        *first = part(*first, claim.start);
    }
    let unpaid = unpaid_months(status, claim).min(months);
    earned[..unpaid].fill(Earning::default());
    let mut ledger = Ledger::new(claim, cap(status, claim));
    for (rank, earning) in earned.into_iter().enumerate() {
        ledger.write(month_of(claim.start, rank), earning);
    }
    let end = ledger.months.iter().position(|month| month.left == 0);
    Ok(Plan {
        end: end.map(|rank| rank + 1),
        provisional: provisional(claim),
        arce: arce(status, claim),
        notes: notes(status, claim, ledger.cap, months),
        cap: ledger.cap,
        months: ledger.months,
    })
}

/// The first month of an even year, by what is left of it on the day of the start.
fn part(earning: Earning, start: Date) -> Earning {
    let share = f64::from(days_from(start)) / f64::from(whole_month());
    Earning {
        counted: earning.counted.share(share),
        net: earning.net.share(share),
    }
}

/// Months of CAPE.
const fn unpaid_months(status: Status, claim: &Claim) -> usize {
    match status.way() {
        Way::Cae => claim.cape_months as usize,
        Way::Portage | Way::Micro | Way::Creation => 0,
    }
}

/// The first day of a later calendar month; the start itself for the first one.
fn month_of(start: Date, rank: usize) -> Date {
    let first = Date::new(start.year, start.month, 1);
    if rank == 0 {
        start
    } else {
        first.months_later(rank as u16)
    }
}

/// A share of a whole month.
fn provisional(claim: &Claim) -> Cents {
    let month = Cents(claim.daily.net.0 * i64::from(whole_month()));
    month.share(law::ARE_PROVISOIRE.on(claim.law).share())
}
