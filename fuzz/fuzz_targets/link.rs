//! Any bytes to the target `link`.
#![no_main]

#[path = "../../tests/it/robustness/targets.rs"]
#[allow(dead_code, reason = "each program runs its own target")]
mod targets;

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::link(data));
