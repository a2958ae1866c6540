//! `cargo xtask deny`: licences, second versions and sources of all that is compiled, tests and tools included.

use crate::command::{Outcome, program, root, run};
use crate::tools;

/// Checks every crate against `deny.toml`. Security advisories are not asked here: they need the network each time, and
/// `SECURITY.md` says how they are read.
pub(crate) fn deny() -> Outcome {
    let checks = ["--workspace", "--locked", "check", "licenses", "bans", "sources"];
    run(program(tools::cargo_deny()?)
        .args(["--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .args(checks))
}
