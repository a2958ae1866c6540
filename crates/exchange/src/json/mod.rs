//! The JSON contract: answers in and out, reports out; an activity in, its net incomes out; rights in, months of benefit out.

mod answer;
mod benefit;
mod benefit_read;
mod benefits;
mod entries;
mod household;
mod incomes;
mod keyed;
mod refusal;
mod report;
mod report_keys;
mod sheet;
mod situation;
mod wanted;

pub use benefit::{
    ACTIVITY_KEYS, BenefitError, BenefitKey, BenefitReason, BenefitRequest, FEWEST_MONTHS, USUAL_MONTHS, benefit_of,
    read_benefit,
};
pub use benefits::write_benefits;
pub use entries::Entries;
pub use household::{COUPLE, SINGLE};
pub use incomes::write_incomes;
pub use keyed::Keyed;
pub use refusal::{Reason, Shape, SheetError, quote};
pub use report::{access_level, write_report};
pub use sheet::{Recovered, SheetObject, TRADE, carried_of, read_carried, read_sheet, recover_sheet, write_sheet};
pub use situation::{
    IncomeRequest, MOST_EUROS, MOST_MONTHS, MOST_VAT, SituationError, SituationKey, SituationReason, income_of,
    read_income,
};

pub(crate) use entries::RawEntries;
pub(crate) use sheet::recover;

/// One value on one line.
///
/// # Panics
///
/// Never on ids, words and numbers, which always make JSON.
pub fn line(value: &impl serde::Serialize) -> String {
    // Ids, words and numbers always make JSON.
    serde_json::to_string(value).unwrap_or_default()
}
