//! The model: the vectors of the tests, written again by the reference implementation, and the intercepts.

use crate::certify;
use crate::command::{Outcome, program, root, run};
use crate::tools;

/// Writes again every file that tests read and that comes from the reference; or says which ones differ from it.
pub(crate) fn vectors(check: bool) -> Outcome {
    let mut python = program(tools::python()?);
    // -B: nothing is left beside the sources.
    python.args(["-B", "model/vectors"]);
    run(python.args(check.then_some("--check")))
}

/// What `cargo xtask calibrate` writes, and the reference reads.
const INTERCEPTS: &str = "crates/engine/src/intercepts.rs";

/// Where each index must start; written in the engine when it changed.
pub(crate) fn calibrate(arguments: &[String]) -> Outcome {
    let file = root().join(INTERCEPTS);
    let file = file.to_string_lossy();
    let mut words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    words.extend(["--out", &file]);
    certify::program("calibrate", &words)
}
