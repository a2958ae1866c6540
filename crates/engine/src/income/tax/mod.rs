//! Income tax that an activity brings: that of its whole household, less what the household would pay without it.

mod base;
mod high;
mod scale;
mod total;

pub(super) use base::Earned;
pub(super) use total::{Counted, Rounding, Tax};

use super::ledger::{Income, Role, months_of};
use super::money::Cents;
use super::situation::Situation;
use super::step::StepId;

/// Taxes pay: an allowance of 10 % first, shared with the other pay of the person.
pub(super) fn on_pay(income: &mut Income, taxable: Cents, situation: &Situation, rounding: Rounding) {
    on_pay_and(income, taxable, Counted::default(), situation, rounding);
}

/// Taxes pay beside what is taxed apart, its own tax being written already.
pub(super) fn on_pay_and(
    income: &mut Income,
    taxable: Cents,
    apart: Counted,
    situation: &Situation,
    rounding: Rounding,
) {
    income.keep_months(situation.months);
    let taxable = months_of(taxable, situation.months);
    income.show(StepId::RevenuImposable, taxable);
    let pay = taxable.or_zero();
    let whole = situation.household.own.wages + pay;
    income.show(StepId::DeductionForfaitaire, base::pay_allowance(whole, situation.law));
    let earned = Earned {
        pay,
        ..Earned::default()
    };
    let counted = Counted {
        scale: base::base(&situation.household, earned, situation.law),
        ..apart.in_months(situation.months)
    };
    by_scale(income, counted, situation, rounding);
}

/// Taxes a profit, or counts a loss.
pub(super) fn on_profit(income: &mut Income, taxable: Cents, situation: &Situation) {
    income.keep_months(situation.months);
    let taxable = months_of(taxable, situation.months);
    income.show(StepId::RevenuImposable, taxable);
    let earned = Earned {
        profit: taxable,
        ..Earned::default()
    };
    by_scale(income, counted(earned, situation), situation, Rounding::Euro);
}

fn by_scale(income: &mut Income, counted: Counted, situation: &Situation, rounding: Rounding) {
    let tax = Tax::of(&counted, situation, rounding);
    write_scale(income, &counted, &tax, situation);
    write_rest(income, &tax, situation);
}

/// Taxes what an activity earns apart from the scale, its own tax being written already.
pub(super) fn apart(income: &mut Income, counted: Counted, situation: &Situation, rounding: Rounding) {
    income.keep_months(situation.months);
    let counted = Counted {
        scale: base::base(&situation.household, Earned::default(), situation.law),
        ..counted.in_months(situation.months)
    };
    let tax = Tax::of(&counted, situation, rounding);
    if has_more(situation) {
        write_scale(income, &counted, &tax, situation);
        write_rest(income, &tax, situation);
    } else {
        write_high(income, &tax);
    }
}

/// What the scale counts of a household with what the activity adds to it.
pub(super) fn counted(earned: Earned, situation: &Situation) -> Counted {
    Counted {
        scale: base::base(&situation.household, earned, situation.law),
        ..Counted::default()
    }
}

/// What the household would pay without the activity.
pub(super) fn without(situation: &Situation, rounding: Rounding) -> Cents {
    Tax::of(&counted(Earned::default(), situation), situation, rounding).total()
}

fn has_more(situation: &Situation) -> bool {
    situation.household.other_income() > Cents::ZERO
}

fn write_scale(income: &mut Income, counted: &Counted, tax: &Tax, situation: &Situation) {
    if has_more(situation) {
        income.show(StepId::RevenuFoyer, counted.scale);
    }
    income.tax(StepId::ImpotBareme, tax.bareme);
    income.write(Role::LowersTax, StepId::Decote, tax.decote);
}

fn write_rest(income: &mut Income, tax: &Tax, situation: &Situation) {
    write_high(income, tax);
    income.tax(StepId::ArrondiImpot, tax.rounding);
    if has_more(situation) {
        let without = without(situation, tax.rounded);
        income.write(Role::LowersTax, StepId::ImpotSansActivite, without);
    }
}

fn write_high(income: &mut Income, tax: &Tax) {
    income.tax(StepId::Cehr, tax.cehr);
    income.tax(StepId::Cdhr, tax.cdhr);
}
