//! What income tax counts of a household: wages and pensions after their allowances, and the profit.

use crate::income::household::Household;
use crate::income::money::Cents;
use crate::income::rates::{PAY_ALLOWANCE, PENSION_ALLOWANCE, PENSION_ALLOWANCE_CAP};
use law::Law;

/// What the activity adds to the incomes of its household.
#[derive(Clone, Copy, Default)]
pub(in crate::income) struct Earned {
    /// Pay, before the allowance of 10 %.
    pub(in crate::income) pay: Cents,
    /// Profit; negative for a loss, which the other incomes bear (CGI art. 156, I).
    pub(in crate::income) profit: Cents,
}

/// The income of a household taxed by the scale, with what the activity adds to it.
pub(super) fn base(household: &Household, earned: Earned, law: Law) -> Cents {
    let partner = household.partner();
    let wages = [household.own.wages + earned.pay, partner.wages].map(|pay| pay - pay_allowance(pay, law));
    let pensions = [household.own.pension, partner.pension];
    (wages.into_iter().sum::<Cents>() + after_allowance(pensions, law) + earned.profit).or_zero()
}

/// Allowance for professional costs on all the pay of one person (CGI art. 83, 3°).
pub(super) fn pay_allowance(pay: Cents, law: Law) -> Cents {
    let (rate, least, most) = PAY_ALLOWANCE.on(law);
    pay.times(rate).to_cent().clamp(least, most).min(pay)
}

/// Pensions less their allowance: a floor for each pensioner, one cap for the household (CGI art. 158, 5, a).
fn after_allowance(pensions: [Cents; 2], law: Law) -> Cents {
    let (rate, least) = PENSION_ALLOWANCE.on(law);
    let allowances = pensions.map(|pension| pension.times(rate).to_cent().max(least).min(pension));
    let allowance = allowances.into_iter().sum::<Cents>().min(PENSION_ALLOWANCE_CAP.on(law));
    pensions.into_iter().sum::<Cents>() - allowance
}
