//! The two contributions on high incomes.

use crate::income::household::Household;
use crate::income::money::Cents;
use crate::income::rates::{self, CDHR, CEHR_COUPLE, CEHR_SINGLE, HighIncomes};
use law::Law;

/// Contribution exceptionnelle: a share of the reference income above its thresholds (CGI art. 223 sexies).
pub(super) fn exceptional(reference: Cents, household: &Household, law: Law) -> Cents {
    let bands = if household.is_couple() {
        CEHR_COUPLE
    } else {
        CEHR_SINGLE
    };
    rates::slices(bands.on(law), reference).to_cent()
}

/// Contribution différentielle: what is missing for taxes to be a fifth of a high income (CGI art. 224).
///
/// `taxes` are the income tax, the taxes that free from it and the contribution exceptionnelle.
pub(super) fn differential(income: Cents, taxes: Cents, household: &Household, law: Law) -> Cents {
    let rules = CDHR.on(law);
    let above = income - threshold(&rules, household);
    if above <= Cents::ZERO {
        return Cents::ZERO;
    }
    let aimed = income
        .times(rules.rate)
        .to_cent()
        .min(above.times(rules.entry).to_cent());
    (aimed - taxes - supplement(&rules, household)).or_zero()
}

fn threshold(rules: &HighIncomes, household: &Household) -> Cents {
    if household.is_couple() {
        rules.couple
    } else {
        rules.single
    }
}

/// What taxes are supposed to be more for a couple and for each person in charge.
fn supplement(rules: &HighIncomes, household: &Household) -> Cents {
    let couple = if household.is_couple() {
        rules.couple_supplement
    } else {
        Cents::ZERO
    };
    couple + rules.child_supplement.times(f64::from(household.children)).to_cent()
}
