//! The model: the vectors of the tests, written again by the reference implementation, and the intercepts.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::certify;
use crate::command::{Outcome, output, program, root, run};
use crate::tools;

/// Writes again every file that tests read and that comes from the reference; or says which ones differ from it.
pub(crate) fn vectors(check: bool) -> Outcome {
    let mut python = program(tools::python()?);
    // -B: nothing is left beside the sources.
    python.args(["-B", "model/vectors"]);
    run(python.args(check.then_some("--check")))
}

/// What the scripts of `model/oracles/` need is said at their head. Each writes its file, or prints it: then its name is here.
const ORACLES: [(&str, Option<&str>); 5] = [
    ("openfisca_activity.py", None),
    ("openfisca_tax.py", None),
    ("openfisca_are.py", Some("tests/cases/benefit.csv")),
    ("official_mixed.mjs", None),
    ("official_income.mjs", None),
];

/// Writes again what other public calculations say, for the tests to read.
pub(crate) fn oracles() -> Outcome {
    ORACLES.iter().try_for_each(|(script, printed)| {
        let script = format!("model/oracles/{script}");
        println!("{script}");
        let mut writes = reader_of(&script)?;
        let Some(file) = printed else {
            return run(&mut writes);
        };
        let text = output(&mut writes)
            .ok_or_else(|| format!("{script} did not end well: what it needs is said at its head"))?;
        fs::write(root().join(file), text).map_err(|reason| format!("cannot write {file}: {reason}"))
    })
}

/// The program that runs a script, by its language; Python leaves nothing beside the sources.
fn reader_of(script: &str) -> Outcome<Command> {
    let is_node = Path::new(script).extension().is_some_and(|end| end == "mjs");
    let mut reads = if is_node {
        program("node")
    } else {
        program(tools::python()?)
    };
    if !is_node {
        reads.arg("-B");
    }
    reads.arg(script);
    Ok(reads)
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
