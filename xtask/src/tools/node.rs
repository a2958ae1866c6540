//! `wasm-opt`, `axe-core`, Lighthouse, the official model and a copy of the codes from npm, installed in the cache from the
//! locks of this program.

use std::fs;
use std::path::{Path, PathBuf};

use super::cache;
use crate::command::{Outcome, find, output, program, run};
use crate::hash::sha256_hex;

/// Packages installed together, with what `npm ci` reads: carried inside the program so that the project folder stays clean.
struct Set {
    /// Name of their folder in the cache, before the hash of the lock.
    name: &'static str,
    /// What they are for, said while they are installed.
    purpose: &'static str,
    package: &'static str,
    lock: &'static str,
}

const TOOLS: Set = Set {
    name: "node",
    purpose: "wasm-opt and axe-core from npm, to shrink the app and check accessibility; under a minute",
    package: include_str!("../../node/package.json"),
    lock: include_str!("../../node/package-lock.json"),
};

const LIGHTHOUSE: Set = Set {
    name: "lighthouse",
    purpose: "Lighthouse from npm, to measure speed; 1 to 2 minutes",
    package: include_str!("../../lighthouse/package.json"),
    lock: include_str!("../../lighthouse/package-lock.json"),
};

const MODEL: Set = Set {
    name: "model",
    purpose: "the official model of contributions and taxes from npm, to compare our figures with; a few seconds",
    package: include_str!("../../facts/model/package.json"),
    lock: include_str!("../../facts/model/package-lock.json"),
};

const CODES: Set = Set {
    name: "codes",
    purpose: "a copy of three codes from npm (150 MB), to compare the articles that facts cite with; under a minute",
    package: include_str!("../../facts/legi/package.json"),
    lock: include_str!("../../facts/legi/package-lock.json"),
};

const PUBLISHER: Set = Set {
    name: "publisher",
    purpose: "what reads TOML from npm, to sign a copy of the site; a few seconds",
    package: include_str!("../../../publisher/package.json"),
    lock: include_str!("../../../publisher/package-lock.json"),
};

const PACKAGE: Set = Set {
    name: "package",
    purpose: "what writes types from schemas, and checks them, from npm; a few seconds",
    package: include_str!("../../package/package.json"),
    lock: include_str!("../../package/package-lock.json"),
};

const SETTINGS: &str = include_str!("../../node/.npmrc");

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The `node_modules` folder of the tools of the build and of the tests.
pub(crate) fn packages() -> Outcome<PathBuf> {
    installed(&TOOLS)
}

/// The `node_modules` folder of Lighthouse.
pub(crate) fn lighthouse() -> Outcome<PathBuf> {
    installed(&LIGHTHOUSE)
}

/// The `node_modules` folder of the official model.
pub(crate) fn model() -> Outcome<PathBuf> {
    installed(&MODEL)
}

/// The `node_modules` folder of what signs a copy of the site.
pub(crate) fn publisher() -> Outcome<PathBuf> {
    installed(&PUBLISHER)
}

/// The `node_modules` folder of what writes the types of the package.
pub(crate) fn package() -> Outcome<PathBuf> {
    installed(&PACKAGE)
}

/// The folder of the copy of the codes.
pub(crate) fn codes() -> Outcome<PathBuf> {
    installed(&CODES).map(|modules| modules.join("@socialgouv").join("legi-data"))
}

/// The folder of exactly this lock.
fn installed(set: &Set) -> Outcome<PathBuf> {
    if find("node").is_none() {
        return Err(missing());
    }
    let folder = format!("{}-{}", set.name, &sha256_hex(set.lock.as_bytes())[..16]);
    cache::folder(&folder, |place| install(set, place)).map(|place| place.join("node_modules"))
}

fn install(set: &Set, place: &Path) -> Outcome {
    // Some systems package Node.js without npm.
    if output(program(NPM).arg("--version")).is_none() {
        return Err(missing());
    }
    eprintln!("\nInstalling {}.\n", set.purpose);
    for (name, text) in [
        ("package.json", set.package),
        ("package-lock.json", set.lock),
        (".npmrc", SETTINGS),
    ] {
        fs::write(place.join(name), text).map_err(|reason| format!("cannot write {name}: {reason}"))?;
    }
    // No package here needs a script of its own at its installation.
    run(program(NPM)
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(place))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_names_no_registry() {
        for lock in [TOOLS, LIGHTHOUSE, MODEL, CODES, PUBLISHER, PACKAGE].map(|set| set.lock) {
            assert!(lock.contains("\"integrity\""));
            assert!(!lock.contains("\"resolved\"") && !lock.contains("registry"));
        }
    }
}
