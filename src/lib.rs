//! Quatre Voies: a questionnaire that recommends one of four ways of starting a business in France.
//!
//! Reading order: `engine` decides, `content` speaks, `share` and `history` keep, `ui` shows.

mod vocabulary;

pub mod amount;
pub mod carried;
pub mod chart;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod content;
pub mod engine;
pub mod facts;
pub mod history;
pub mod json;
pub mod route;
pub mod share;

#[cfg(any(target_arch = "wasm32", feature = "prerender"))]
mod browser;
#[cfg(any(target_arch = "wasm32", feature = "prerender"))]
pub mod ui;
