//! The upkeep of the facts: what is due, the official model, the codes. What it needs from npm is installed only when asked.

use std::path::PathBuf;

use crate::command::{Outcome, cargo, run};
use crate::tools;

/// Asks the program of the package `upkeep`, with the package that the question needs.
pub(crate) fn facts(arguments: &[String]) -> Outcome {
    let built = [
        "run",
        "--locked",
        "--quiet",
        "--profile",
        "certify",
        "--package",
        "upkeep",
        "--",
    ];
    let mut command = cargo(&built);
    command.args(arguments);
    if let Some(place) = needed(arguments)? {
        command.arg("--from").arg(place);
    }
    run(&mut command)
}

/// The package from npm that these arguments ask for; none when they name another copy, or ask for none.
fn needed(arguments: &[String]) -> Outcome<Option<PathBuf>> {
    let given = |word: &str| arguments.iter().any(|argument| argument == word);
    match (given("--from"), given("--model"), given("--legi")) {
        (false, true, false) => tools::model().map(Some),
        (false, false, true) => tools::codes().map(Some),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_installed_for_what_needs_nothing() {
        for words in [
            "",
            "--jour 2027-01-02",
            "--help",
            "--model --from ailleurs",
            "--legi --from ailleurs",
            "--model --legi",
        ] {
            let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
            assert_eq!(needed(&words), Ok(None), "{words:?}");
        }
    }
}
