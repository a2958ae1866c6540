//! `wasm-opt` and `axe-core` from npm, installed in the cache from the lock of this folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::cache;
use crate::command::{Outcome, find, output, program, run};

/// What `npm ci` reads, carried inside the program so that the project folder stays clean.
const FILES: [(&str, &str); 3] = [
    ("package.json", include_str!("../../node/package.json")),
    ("package-lock.json", LOCK),
    (".npmrc", include_str!("../../node/.npmrc")),
];

const LOCK: &str = include_str!("../../node/package-lock.json");

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The `node_modules` folder of exactly this lock.
pub(crate) fn packages() -> Outcome<PathBuf> {
    if find("node").is_none() {
        return Err(missing());
    }
    cache::folder(&format!("node-{:016x}", fingerprint(LOCK)), install).map(|place| place.join("node_modules"))
}

fn install(place: &Path) -> Outcome {
    // Some systems package Node.js without npm.
    if output(program(NPM).arg("--version")).is_none() {
        return Err(missing());
    }
    eprintln!(
        "\nInstalling wasm-opt and axe-core from npm, to shrink the app and check accessibility; under a minute.\n"
    );
    for (name, text) in FILES {
        fs::write(place.join(name), text).map_err(|reason| format!("cannot write {name}: {reason}"))?;
    }
    run(program(NPM).args(["ci", "--no-audit", "--no-fund"]).current_dir(place))
}

fn missing() -> String {
    format!("this needs Node.js and npm; one command: `{}`", how_to_install())
}

fn how_to_install() -> &'static str {
    match std::env::consts::OS {
        "macos" => "brew install node",
        "windows" => "winget install OpenJS.NodeJS.LTS",
        _ if find("dnf").is_some() => "sudo dnf install -y nodejs npm",
        _ if find("pacman").is_some() => "sudo pacman -S --needed nodejs npm",
        _ => "sudo apt-get update && sudo apt-get install -y nodejs npm",
    }
}

/// FNV-1a: a name for a text, the same on every machine.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_those_of_the_published_function() {
        assert_eq!(fingerprint(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint("foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn the_lock_names_no_registry() {
        assert!(LOCK.contains("\"integrity\""));
        assert!(!LOCK.contains("\"resolved\"") && !LOCK.contains("://"));
    }
}
