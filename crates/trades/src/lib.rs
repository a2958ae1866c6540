//! « Quel est votre métier ? »: the list of trades with what the law and practice say of each, and how a typed text finds them.
//!
//! The list is data (`trades.json`, described by `schema/trades.json`).

mod branch;
mod fold;
mod index;
mod kinds;
mod list;
mod near;
mod outcome;
mod rows;
mod score;
mod search;
mod stem;

pub use branch::{Alert, Branch, Choice};
pub use index::Index;
pub use kinds::{Confidence, Kind, Level, Nature, Reading, Status};
pub use list::{Trade, Trades, Unreadable};
pub use outcome::{ANSWERED, Outcome};
pub use rows::{Employed, NatureRow, Practice, Requirement};
pub use search::{Found, LEAST, why};

/// The list that goes with this program, as text: a page may fetch the same file instead.
pub const LIST: &str = include_str!("../trades.json");

/// The same in English: the same trades with the same facts, other words.
pub const LIST_IN_ENGLISH: &str = include_str!("../trades.en.json");
