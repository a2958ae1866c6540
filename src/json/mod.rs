//! The JSON contract: answers in and out, reports out.

mod answer;
mod entries;
mod keyed;
mod refusal;
mod report;
mod report_keys;
mod sheet;

pub use refusal::{Reason, Shape, SheetError};
pub use report::write_report;
pub use sheet::{Recovered, read_sheet, recover_sheet, write_sheet};

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
