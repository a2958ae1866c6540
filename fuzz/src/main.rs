//! Any bytes to the target that `FUZZ_TARGET` names, guided by what they reach.
#![no_main]

#[path = "../../tests/it/device.rs"]
#[allow(dead_code, reason = "the tests of the store do more with it")]
mod device;
#[path = "../../tests/it/robustness/targets/mod.rs"]
mod targets;

use std::sync::LazyLock;

use targets::{TARGETS, Target};

static CHOSEN: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let known = TARGETS.iter().find(|(known, _)| *known == name);
    known.unwrap_or_else(|| panic!("FUZZ_TARGET names no target: {name:?}")).1
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| CHOSEN(data));
