//! The evidence: metrics on simulated people, and properties on random ones.

use crate::command::{Outcome, cargo, root, run};

/// Random people a property, for the certificate.
const PROPERTY_CASES: &str = "10000";

/// The whole certificate: the properties, then the metrics, written to `certificate/` unless other arguments are given.
pub(crate) fn full(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        return measure(&arguments);
    }
    properties()?;
    let folder = root().join("certificate");
    measure(&["--properties", PROPERTY_CASES, "--out", &folder.to_string_lossy()])
}

/// The same metrics and targets on as many people as the reference used; writes nothing.
pub(crate) fn short() -> Outcome {
    measure(&["--short"])
}

fn properties() -> Outcome {
    run(cargo(&[
        "test",
        "--locked",
        "--profile",
        "certify",
        "--package",
        "certify",
        "--test",
        "metamorphic",
    ])
    .env("PROPTEST_CASES", PROPERTY_CASES))
}

fn measure(arguments: &[&str]) -> Outcome {
    program("certify", arguments)
}

/// One of the programs of the package `certify`.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Outcome {
    let built = [
        "run",
        "--locked",
        "--profile",
        "certify",
        "--package",
        "certify",
        "--bin",
        name,
        "--",
    ];
    run(cargo(&built).args(arguments))
}
