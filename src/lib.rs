//! The pages of Quatre Voies: `ui` shows what the crates beside it decide (`engine`), say (`words`) and carry (`exchange`).

// The type of a whole page, rendered natively, is deeper than the usual limit.
#![recursion_limit = "256"]

pub mod chart;
pub mod choice;

#[cfg(any(target_arch = "wasm32", feature = "prerender"))]
mod browser;
pub mod trade_field;
#[cfg(any(target_arch = "wasm32", feature = "prerender"))]
pub mod ui;
