//! « Quel est votre métier ? »: a field that finds a trade and answers the questionnaire with what it says.
//!
//! A program of its own, without Leptos, fetched after the first answer: the first question never waits for it, and without
//! it the families remain. It speaks to the questionnaire by one event each way ([`crate::browser::trades`]).

mod field;
mod told;
#[cfg(target_arch = "wasm32")]
mod view;

#[cfg(target_arch = "wasm32")]
pub use view::start;
