//! Who publishes a built copy: `publisher/apply.mjs` signs it, for those who have no Rust too; here it is only called.

use std::path::Path;
use std::process::Command;

use crate::command::{Outcome, program, run};
use crate::pages::seal::seal;
use crate::tools;

/// The file of a publisher when none is named.
const USUAL: &str = "publisher.toml";
const SCRIPT: &str = "publisher/apply.mjs";

/// Says the seal of the programs, and that nobody signed what was just built.
pub(crate) fn told(site: &Path) -> Outcome {
    println!("\nseal of the programs {}", seal(site)?);
    println!("éditeur non indiqué: `cargo xtask publisher apply {USUAL}` signs dist/ (PUBLISH.md)");
    Ok(())
}

/// Obeys `check [FILE]` or `apply FILE`.
pub(crate) fn publisher(words: &[String]) -> Outcome {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let arguments = match words[..] {
        ["check"] => ["--check", USUAL],
        ["check", file] => ["--check", file],
        ["apply", file] => [file, "dist"],
        _ => return Err("publisher check [FILE], or publisher apply FILE".to_owned()),
    };
    run(node()?.arg(SCRIPT).args(arguments))
}

/// The tests of the script.
pub(crate) fn tested() -> Outcome {
    let tests = ["colour", "read", "sign"].map(|name| format!("publisher/test/{name}.test.mjs"));
    run(node()?.arg("--test").args(tests))
}

/// Node.js, with what reads TOML.
fn node() -> Outcome<Command> {
    let mut node = program("node");
    node.env("NODE_PATH", tools::publisher()?);
    Ok(node)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::root;

    #[test]
    fn only_check_and_apply_are_done() {
        for wrong in [&[][..], &["sign"], &["apply"], &["check", "a", "b"]] {
            let words: Vec<String> = wrong.iter().map(|&word| word.to_owned()).collect();
            assert!(publisher(&words).unwrap_err().contains("apply FILE"), "{wrong:?}");
        }
    }

    #[test]
    fn every_test_of_the_script_is_run() {
        let folder = std::fs::read_dir(root().join("publisher/test")).unwrap();
        let tests = folder.filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().ends_with(".test.mjs")
        });
        assert_eq!(tests.count(), 3);
    }
}
