//! The year an activity begins and the next one, side by side: an ACRE that ends, contributions called before the income is
//! known, quarters of pension.

use super::comparison::{best, ends};
use super::independent;
use super::ledger::{Income, MONTHS, months_of};
use super::money::Cents;
use super::rates::{pension_quarter, retraite_floor};
use super::situation::Situation;
use super::status::Status;
use super::step::StepId;
use crate::Way;
use law::{Date, Law};

/// Quarters of pension that a year gives at most (CSS art. L351-2).
const MOST_QUARTERS: i64 = 4;

/// What one calendar year of a way leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearLeft {
    /// The year.
    pub year: u16,
    /// Months of activity in it, 1 to 12.
    pub months: u8,
    /// Net after income tax of the year, without then with the general reduction, once all that is due for it is paid.
    pub left: [Cents; 2],
    /// What is paid for it the year after, contributions having been called on a supposed income (CSS art. L131-6-2): still at
    /// hand this year, to keep aside. Negative when too much was called. Nothing but for independents in their first year.
    pub postponed: Cents,
    /// Quarters of pension it gives, 0 to 4.
    pub quarters: u8,
    /// Whether the ACRE lowers contributions for some of it.
    pub acre: bool,
}

/// The year of a beginning and the next, whole one, at the pace of the situation; none where the way does not exist for it.
///
/// `begins` is a day of the year of the law; its month counts whole. The next year is computed under the law of its first day.
pub fn two_years(way: Way, situation: &Situation, begins: Date) -> Option<[YearLeft; 2]> {
    let first = Situation {
        creation: begins,
        months: MONTHS + 1 - begins.month,
        ..*situation
    };
    let next = Law::on(Date::new(situation.law.year() + 1, 1, 1)).ok()?;
    let second = Situation {
        law: next,
        months: MONTHS,
        ..first
    };
    Some([of(way, &first, true)?, of(way, &second, false)?])
}

fn of(way: Way, situation: &Situation, is_first: bool) -> Option<YearLeft> {
    let (status, income) = best(way, situation).ok()?;
    let helped = Situation {
        acre: false,
        ..*situation
    };
    let without_acre = best(way, &helped).ok()?.1;
    Some(YearLeft {
        year: situation.law.year(),
        months: situation.months,
        left: ends(way, situation)?,
        postponed: if is_first {
            postponed(status, &income, situation)
        } else {
            Cents::ZERO
        },
        quarters: quarters(&income, situation),
        acre: income.before_tax > without_acre.before_tax,
    })
}

/// What an independent pays the year after for the first one.
fn postponed(status: Status, income: &Income, situation: &Situation) -> Cents {
    match status {
        Status::Ei | Status::Eurl => {
            let cover = income.step(StepId::Mutuelle).unwrap_or_default();
            let spent = months_of(situation.margin(), situation.months) - income.before_tax - cover;
            spent - independent::called_first(situation)
        }
        _ => Cents::ZERO,
    }
}

/// Quarters of pension: the pay or the base that counts, in 150 hours of minimum wage; independents pay for a least base.
fn quarters(income: &Income, situation: &Situation) -> u8 {
    let step = |id| income.step(id);
    let least = months_of(retraite_floor(situation.law), situation.months);
    let counted = step(StepId::SalaireBrut)
        .or_else(|| step(StepId::AssietteSociale).map(|base| base.max(least)))
        .or_else(|| Some(step(StepId::ChiffreAffaires)? - step(StepId::AbattementMicro)?));
    let found = counted.unwrap_or_default().0 / pension_quarter(situation.law).0;
    u8::try_from(found.clamp(0, MOST_QUARTERS)).unwrap_or_default()
}
