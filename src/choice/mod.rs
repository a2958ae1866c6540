//! Which question of the adaptive path comes next: a program of its own, without Leptos, fetched after the first answer.
//!
//! The questionnaire asks by one event and reads the reply on it ([`wire`]); without the program, a fixed order goes on.

mod reply;
pub mod wire;

#[cfg(target_arch = "wasm32")]
mod listen;

#[cfg(target_arch = "wasm32")]
pub use listen::start;
pub use reply::reply;
