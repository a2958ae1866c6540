//! What law and practice say through time, each fact with its source: the bottom layer, which uses no other.
//!
//! A [`Law`] is that of a day; a [`Fact`] has a value a day ([`Timeline`]) and says until when it is known. One constant a
//! fact, so that the page carries only the facts it names; no year in a name.

mod aids;
mod all;
mod benefit;
mod cae;
mod changes;
mod creation;
mod date;
mod directories;
mod fact;
mod figures;
mod further;
mod landmarks;
mod law;
mod life;
mod micro;
mod other_answers;
mod outcomes;
mod permits;
mod portage;
mod qualifications;
mod shapes;
mod situations;
mod steps;
mod timeline;
mod value;
mod vocabulary;

pub use aids::*;
pub use all::ALL;
pub use benefit::*;
pub use cae::*;
pub use changes::{CHANGES, changed_between};
pub use creation::*;
pub use date::Date;
pub use directories::*;
pub use fact::{About, Confidence, Fact, Nature, Stated};
pub use figures::Figures;
pub use further::*;
pub use landmarks::*;
pub use law::{Law, OutOfReach};
pub use life::*;
pub use micro::*;
pub use other_answers::*;
pub use outcomes::*;
pub use permits::*;
pub use portage::*;
pub use qualifications::*;
pub use shapes::*;
pub use situations::*;
pub use steps::*;
pub use timeline::Timeline;
pub use value::{Count, Days, Euros, Hours, Months, Percent, Range, Times, Years};

/// Day on which the rules were last read together: shown to people, as [`FACTS_VERSION`] in reports.
pub const RULES_DATE: Date = Date::new(2026, 11, 29);

/// [`RULES_DATE`] as reports say it.
pub const FACTS_VERSION: &str = match std::str::from_utf8(&RULES_DATE.digits()) {
    Ok(text) => text,
    Err(_) => panic!("digits and hyphens are text"),
};
