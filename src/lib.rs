//! The pages of Quatre Voies: `ui` shows what the crates beside it decide (`engine`), say (`words`) and carry (`exchange`).

pub mod chart;

#[cfg(any(target_arch = "wasm32", feature = "prerender"))]
mod browser;
#[cfg(any(target_arch = "wasm32", feature = "prerender"))]
pub mod ui;
pub mod trade_field;
