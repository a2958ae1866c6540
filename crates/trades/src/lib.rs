//! « Quel est votre métier ? »: the list of trades with what the law and practice say of each, and how a typed text finds them.
//!
//! The list is data (`trades.json`, described by `schema/trades.json`); nothing here says what follows for a person.

mod fold;
mod index;
mod list;
mod near;
mod search;
mod stem;

pub use index::Index;
pub use list::{
    Alert, Branch, Choice, Confidence, Employed, Kind, Level, Nature, NatureRow, Practice, Reading, Requirement,
    Status, Trade, Trades, Unreadable,
};
pub use search::{Found, LEAST, why};

/// The list that goes with this program, as text: a page may fetch the same file instead.
pub const LIST: &str = include_str!("../trades.json");
