//! The board of a meeting.
#![cfg(not(target_arch = "wasm32"))]

mod attack;
mod board;
mod cells;
mod kept;
mod people;
mod read;
#[path = "../../../../tests/it/schema/validator.rs"]
mod validator;
