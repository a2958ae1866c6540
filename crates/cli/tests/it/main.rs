//! The command line, run as people run it.
#![cfg(not(target_arch = "wasm32"))]

mod benefit;
mod cli;
mod cli_income;
mod english;
mod group;
mod law_of_a_day;
mod next;
mod program;
mod trade;
#[path = "../../../../tests/it/schema/validator.rs"]
mod validator;
