//! From what the employer can spend to the pay that has this cost, line by line.

use super::ledger::Income;
use super::money::Cents;
use super::outcome::Note;
use super::rates::{Base, smic_year};
use super::situation::Situation;
use super::slip::{Employment, Slip};
use super::step::StepId;
use super::tax::{self, Counted, Rounding};

/// Writes the pay that the envelope can buy, its contributions and its tax; returns the gross pay.
///
/// Too small a sum for any pay (the health cover alone has a price) pays nothing; a sum that no pay costs exactly leaves
/// a rest, which the step `reste_non_verse` holds.
pub(super) fn pay(income: &mut Income, employment: &Employment, situation: &Situation, rounding: Rounding) -> Cents {
    let envelope = income.before_tax;
    pay_from(income, envelope, Counted::default(), employment, situation, rounding)
}

/// The same from an envelope, beside what is taxed apart.
pub(super) fn pay_from(
    income: &mut Income,
    envelope: Cents,
    apart: Counted,
    employment: &Employment,
    situation: &Situation,
    rounding: Rounding,
) -> Cents {
    income.show(StepId::Enveloppe, envelope);
    let gross = gross_for(envelope, employment);
    let slip = Slip::new(gross, employment);
    if gross <= Cents::ZERO || slip.net() < Cents::ZERO {
        income.notes.push(Note::NoPay);
        income.show(StepId::SalaireBrut, Cents::ZERO);
        income.take(StepId::ResteNonVerse, envelope.or_zero());
        tax::on_pay_and(income, Cents::ZERO, apart, situation, rounding);
        return Cents::ZERO;
    }
    // No minimum wage for a president.
    if gross < smic_year(situation.law) && !employment.president {
        income.notes.push(Note::PartTime);
    }
    income.show(StepId::SalaireBrut, gross);
    income.show(StepId::AssietteCsg, slip.base(Base::Csg));
    slip.each(&mut |role, step, amount| income.write(role, step, amount));
    income.take(StepId::ResteNonVerse, envelope - slip.cost());
    tax::on_pay_and(income, slip.taxable(slip.net()), apart, situation, rounding);
    gross
}

/// The highest gross pay, to the cent, whose cost fits the envelope: where the cost jumps (CET at the PASS, end of the
/// general reduction at 3 SMIC), the pay stops just under the jump.
fn gross_for(envelope: Cents, employment: &Employment) -> Cents {
    let (mut fits, mut exceeds) = (0, envelope.0 + 1);
    while exceeds - fits > 1 {
        let middle = fits + (exceeds - fits) / 2;
        if Slip::new(Cents(middle), employment).cost() <= envelope {
            fits = middle;
        } else {
            exceeds = middle;
        }
    }
    Cents(fits)
}
