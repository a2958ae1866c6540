//! Dated constants of law and practice, each with its source: the bottom layer, which uses no other.
//!
//! One constant a fact, so that the page carries only the facts it names.

mod aids;
mod all;
mod cae;
mod creation;
mod date;
mod fact;
mod further;
mod landmarks;
mod micro;
mod portage;
mod situations;
mod steps;
mod vocabulary;

pub use aids::*;
pub use all::ALL;
pub use cae::*;
pub use creation::*;
pub use date::Date;
pub use fact::{Confidence, Fact};
pub use further::*;
pub use landmarks::*;
pub use micro::*;
pub use portage::*;
pub use situations::*;
pub use steps::*;

/// Day on which the rules were last read together: shown to people, and written into links as [`FACTS_VERSION`].
pub const RULES_DATE: Date = Date::new(2026, 11, 29);

/// [`RULES_DATE`] as links and reports say it.
pub const FACTS_VERSION: &str = match std::str::from_utf8(&RULES_DATE.digits()) {
    Ok(text) => text,
    Err(_) => panic!("digits and hyphens are text"),
};
