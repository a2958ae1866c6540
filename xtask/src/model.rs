//! The model: the vectors of the tests, written again by the reference implementation, and the intercepts.

use crate::command::{Outcome, program, run};
use crate::tools;

/// Writes again every file that tests read and that comes from the reference; or says which ones differ from it.
pub(crate) fn vectors(check: bool) -> Outcome {
    let mut python = program(tools::python()?);
    // -B: nothing is left beside the sources.
    python.args(["-B", "model/vectors"]);
    run(python.args(check.then_some("--check")))
}
