//! The scale of the income tax, by parts, and the relief of small taxes.

use crate::income::household::Household;
use crate::income::money::Cents;
use crate::income::rates::{self, DECOTE_COUPLE, DECOTE_RATE, DECOTE_SINGLE, HALF_PART_CAP, LONE_PARENT_CAP};
use law::Law;

/// Half-parts of the first child of a person who brings it up alone, which one cap of their own holds.
const LONE_PARENT_HALF_PARTS: u8 = 2;

/// The brackets by part; children save no more than their cap (CGI art. 197, I, 1 and 2).
pub(super) fn brackets(taxable: Cents, household: &Household, law: Law) -> Cents {
    let without = for_parts(taxable, f64::from(household.adults()), law);
    let with = for_parts(taxable, household.parts(), law);
    with.max(without - cap(household, law))
}

/// The tax of `taxable` at the rate of all that the household earns, `apart` included (CGI art. 197 C).
pub(super) fn at_the_rate_of_all(taxable: Cents, apart: Cents, household: &Household, law: Law) -> Cents {
    let all = taxable + apart;
    let whole = brackets(all, household, law);
    if apart <= Cents::ZERO || all <= Cents::ZERO {
        return whole;
    }
    whole.times(taxable.over(all)).to_cent()
}

/// The most that half-parts may save.
fn cap(household: &Household, law: Law) -> Cents {
    let extra = household.extra_half_parts();
    let (first, others) = if household.is_lone_parent() {
        (LONE_PARENT_CAP.on(law), extra - LONE_PARENT_HALF_PARTS)
    } else {
        (Cents::ZERO, extra)
    };
    first + HALF_PART_CAP.on(law).times(f64::from(others)).to_cent()
}

/// Relief of a small tax (décote; CGI art. 197, I, 4).
pub(super) fn relief(tax: Cents, household: &Household, law: Law) -> Cents {
    let most = if household.is_couple() {
        DECOTE_COUPLE
    } else {
        DECOTE_SINGLE
    };
    (most.on(law) - tax.times(DECOTE_RATE.on(law)).to_cent())
        .or_zero()
        .min(tax)
}

fn for_parts(taxable: Cents, parts: f64, law: Law) -> Cents {
    let one_part = taxable.times(1.0 / parts).to_cent();
    (rates::slices(rates::SCALE.on(law), one_part) * parts).to_cent()
}
