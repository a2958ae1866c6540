//! The JSON contract: answers in and out, reports out; an activity in, its net incomes out.

mod answer;
mod entries;
mod incomes;
mod keyed;
mod refusal;
mod report;
mod report_keys;
mod sheet;
mod situation;

pub use incomes::write_incomes;
pub use refusal::{Reason, Shape, SheetError};
pub use report::write_report;
pub use sheet::{Recovered, read_sheet, recover_sheet, write_sheet};
pub use situation::{MOST_EUROS, SituationError, SituationKey, SituationReason, read_situation};

pub(crate) use entries::Entries;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use keyed::Keyed;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use report::access_level;
pub(crate) use sheet::{SheetObject, recover};

/// One value on one line.
pub(crate) fn line(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("ids, words and numbers always make JSON")
}
