//! Rates and thresholds of 2026, each table with its source and its first day; what is already a fact is read from `facts`.

mod company;
mod independent;
mod landmarks;
mod micro;
mod payroll;
mod scale;
mod tax;

pub use company::{CSG_DEDUCTIBLE_DIVIDENDS, DIVIDEND_ALLOWANCE, PFU_INCOME_TAX, SOCIAL_LEVIES_DIVIDENDS, company_tax};
pub use independent::{
    ACRE_FULL_UNDER, ACRE_RATE, ACRE_RATE_BEFORE_2026, ALLOWANCE, ALLOWANCE_RANGE, CFP, CSG_DEDUCTIBLE,
    CSG_NON_DEDUCTIBLE, FAMILLE, MALADIE, MALADIE_ABOVE, Regime, regime,
};
pub use landmarks::{PASS, RETRAITE_FLOOR, SMIC_YEAR};
pub use micro::{ABATTEMENT_FLOOR, MicroRates, micro};
pub use payroll::{
    Base, CONTRIBUTION, CSG_SHARE, MANAGEMENT_FEE, MUTUELLE, PORTAGE_MINIMUM, PORTAGE_RESERVE, PREVOYANCE_CADRE, Payer,
    REDUCTION, REDUCTION_END, ROWS, Reduction, Row,
};
pub(super) use scale::slices;
pub use scale::{Band, Clamped, Points};
pub use tax::{
    CEHR_COUPLE, CEHR_SINGLE, DECOTE_COUPLE, DECOTE_RATE, DECOTE_SINGLE, HALF_PART_CAP, PAY_ALLOWANCE, SCALE,
};

use law::Date;

/// A value of the law with its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dated<T> {
    /// The value.
    pub value: T,
    /// First day on which it applies.
    pub from: Date,
    /// Its text, or the rule of the official model it was read in.
    pub source: &'static str,
}

/// The law that these rates follow.
const RULES: law::Law = law::Law::of_rules();

/// First day of the year of these rates.
const NEW_YEAR: Date = Date::new(2026, 1, 1);

/// A value that applies from 1 January 2026.
const fn dated<T>(value: T, source: &'static str) -> Dated<T> {
    Dated {
        value,
        from: NEW_YEAR,
        source,
    }
}

/// A share from a number of hundredths.
const fn percent(hundredths: f64) -> f64 {
    hundredths / 100.0
}
