//! Rates and thresholds through time, each table with its source and its first day; what is already a fact is read from `law`.

mod company;
mod high;
mod independent;
mod landmarks;
mod left_out;
mod micro;
mod payroll;
mod scale;
mod shares;
mod tax;
mod vat;
mod yearly;

pub use company::{
    CSG_DEDUCTIBLE_DIVIDENDS, DIVIDEND_ALLOWANCE, DIVIDENDS_FREE, PFU_INCOME_TAX, SOCIAL_LEVIES_DIVIDENDS, company_tax,
};
pub use high::{CDHR, CEHR_COUPLE, CEHR_SINGLE, HighIncomes};
pub use independent::{
    CFP, CSG_DEDUCTIBLE, CSG_NON_DEDUCTIBLE, FAMILLE, MALADIE, MALADIE_ABOVE, PROVISIONAL_BASE, Regime,
    acre_full_under, acre_share, allowance, allowance_range, regime,
};
pub use landmarks::{pass, pension_quarter, retraite_floor, smic_year};
pub use left_out::{ACCIDENTS_BUILDING, FNAL_LARGE, FNAL_STAFF, MOBILITY, MOBILITY_STAFF, accidents};
pub use micro::{ABATTEMENT_FLOOR, ACRE_LOWERED, MicroRates, acre, flat_tax_most, micro, micro_of_craft};
pub use payroll::{
    Base, CONTRIBUTION, CSG_SHARE, MANAGEMENT_FEE, MUTUELLE, PREVOYANCE_CADRE, Payer, REDUCTION, ROWS, Reduction, Row,
    portage_minimum, portage_reserve, reduction_end,
};
pub(super) use scale::slices;
pub use scale::{Band, Clamped, PassBand, Points};
pub use shares::PassShare;
pub use tax::{
    DECOTE_COUPLE, DECOTE_RATE, DECOTE_SINGLE, HALF_PART_CAP, LONE_PARENT_CAP, PAY_ALLOWANCE, PENSION_ALLOWANCE,
    PENSION_ALLOWANCE_CAP, SCALE,
};
pub use vat::{VAT, VAT_FOOD, VAT_REDUCED};
pub use yearly::{YEARLY, expired};

use law::{Date, Law, Timeline};

/// A value of the law through time, with its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dated<T: 'static> {
    /// The value from each day on.
    pub value: Timeline<T>,
    /// Its text, or the rule of the official model it was read in.
    pub source: &'static str,
    /// Last day on which it is known to hold; none for a text that nothing says will change.
    pub until: Option<Date>,
}

impl<T: Copy> Dated<T> {
    /// The value under a law.
    #[inline]
    pub const fn on(&self, law: Law) -> T {
        self.value.on(law)
    }
}

/// First day of the first rates.
const FIRST: Date = Law::FIRST;

/// What is written in a text, known until the text changes.
const fn text<T: Copy>(rows: &'static [(Date, T)], source: &'static str) -> Dated<T> {
    Dated {
        value: Timeline::new(rows),
        source,
        until: None,
    }
}

/// What is published anew each year: known until the end of the year of its last row.
const fn annual<T: Copy>(rows: &'static [(Date, T)], source: &'static str) -> Dated<T> {
    assert!(!rows.is_empty(), "a yearly figure has a value");
    Dated {
        value: Timeline::new(rows),
        source,
        until: Some(Date::new(rows[rows.len() - 1].0.year, 12, 31)),
    }
}

/// A share from a number of hundredths.
const fn percent(hundredths: f64) -> f64 {
    hundredths / 100.0
}
