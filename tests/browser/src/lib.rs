//! The whole app in a real browser: the built site, a driver, and people who use them.
//!
//! A journey is told with the verbs of [`Person`]; a verb that cannot be done fails the journey, with a screenshot.

#![allow(
    clippy::missing_panics_doc,
    reason = "a verb that cannot be done fails the journey: this is how tests speak"
)]

mod accessibility;
mod driver;
mod engine;
mod hand;
mod heard;
mod journey;
mod pdf;
mod people;
mod person;
mod program;
mod published;
mod record;
mod settings;
mod signed;
mod site;
mod translator;
mod vendor;
mod witness;

pub use engine::{Ability, Engine};
pub use hand::{Answer, Hand};
pub use heard::Heard;
pub use journey::{Stage, journey, journey_on};
pub use pdf::Tagged;
pub use people::{V01, V01_INDICES, everybody, reference};
pub use person::{Person, Pointer, Printed, Tab};
pub use settings::Device;
pub use site::{Fault, Site};
pub use translator::Translator;
