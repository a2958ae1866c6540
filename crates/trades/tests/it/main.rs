//! The list and its search.
#![cfg(not(target_arch = "wasm32"))]

mod queries;
