//! Income tax of a household that has no other income.

use super::ledger::{Income, Role};
use super::money::Cents;
use super::rates::{
    self, CEHR_COUPLE, CEHR_SINGLE, DECOTE_COUPLE, DECOTE_RATE, DECOTE_SINGLE, HALF_PART_CAP, PAY_ALLOWANCE,
};
use super::situation::{Household, Situation};
use super::step::StepId;
use law::Law;

/// To what the model rounds a tax.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rounding {
    /// To the euro.
    Euro,
    /// To the cent: its rules of the SASU and of dividends.
    Cent,
}

/// The parts of a tax.
pub(super) struct Tax {
    /// From the brackets.
    bareme: Cents,
    /// Relief of small taxes.
    decote: Cents,
    /// Contribution on high incomes.
    cehr: Cents,
    /// What rounding adds.
    rounding: Cents,
}

/// Taxes pay: an allowance of 10 % first.
pub(super) fn on_pay(income: &mut Income, taxable: Cents, situation: &Situation, rounding: Rounding) {
    income.show(StepId::RevenuImposable, taxable);
    let (rate, least, most) = PAY_ALLOWANCE.on(situation.law);
    let taxable = taxable.or_zero();
    let allowance = taxable.times(rate).to_cent().clamp(least, most).min(taxable);
    income.show(StepId::DeductionForfaitaire, allowance);
    write(
        income,
        &tax(taxable - allowance, taxable - allowance, situation, rounding),
    );
}

/// Taxes a profit.
pub(super) fn on_profit(income: &mut Income, taxable: Cents, situation: &Situation) {
    income.show(StepId::RevenuImposable, taxable);
    let taxable = taxable.or_zero();
    write(income, &tax(taxable, taxable, situation, Rounding::Euro));
}

fn write(income: &mut Income, tax: &Tax) {
    income.tax(StepId::ImpotBareme, tax.bareme);
    income.write(Role::LowersTax, StepId::Decote, tax.decote);
    income.tax(StepId::Cehr, tax.cehr);
    income.tax(StepId::ArrondiImpot, tax.rounding);
}

/// The tax on a taxable income; `reference` is the income that the contribution on high incomes looks at.
pub(super) fn tax(taxable: Cents, reference: Cents, situation: &Situation, rounding: Rounding) -> Tax {
    let (law, gross) = (situation.law, bareme(taxable, situation));
    let most = if situation.household.couple {
        DECOTE_COUPLE
    } else {
        DECOTE_SINGLE
    };
    let decote = (most.on(law) - gross.times(DECOTE_RATE.on(law)).to_cent())
        .or_zero()
        .min(gross);
    let cehr = cehr(reference, situation);
    let exact = gross - decote + cehr;
    let rounded = match rounding {
        Rounding::Euro => exact.times(1.0).to_euro(),
        Rounding::Cent => exact,
    };
    Tax {
        bareme: gross,
        decote,
        cehr,
        rounding: rounded - exact,
    }
}

impl Tax {
    /// What is paid.
    pub(super) fn total(&self) -> Cents {
        self.bareme - self.decote + self.cehr + self.rounding
    }
}

/// Contribution on high incomes.
pub(super) fn cehr(reference: Cents, situation: &Situation) -> Cents {
    let bands = if situation.household.couple {
        CEHR_COUPLE
    } else {
        CEHR_SINGLE
    };
    rates::slices(bands.on(situation.law), reference).to_cent()
}

/// The brackets by part; an extra half-part saves no more than its cap.
fn bareme(taxable: Cents, situation: &Situation) -> Cents {
    let (law, household) = (situation.law, situation.household);
    let adults = Household {
        extra_half_parts: 0,
        ..household
    };
    let without = for_parts(taxable, adults.parts(), law);
    let with = for_parts(taxable, household.parts(), law);
    let cap = HALF_PART_CAP
        .on(law)
        .times(f64::from(household.extra_half_parts))
        .to_cent();
    with.max(without - cap)
}

fn for_parts(taxable: Cents, parts: f64, law: Law) -> Cents {
    let one_part = taxable.times(1.0 / parts).to_cent();
    (rates::slices(rates::SCALE.on(law), one_part) * parts).to_cent()
}
