//! Trunk, wasm-bindgen and geckodriver, compiled from source once per version.

use std::fs;
use std::path::{Path, PathBuf};

use super::{cache, lock};
use crate::command::{Outcome, cargo, output, program, root, run};

/// Trunk 0.22 needs a newer compiler than the project does.
const TRUNK: &str = "0.21.14";
/// Older ones cannot reach the window around the page, which holds its size.
const GECKODRIVER: &str = "0.37.1";

const CARGO_DENY: &str = "0.20.2";

/// Fast to compile before fast to run: the default takes a quarter of an hour for tools that run a few seconds.
const QUICK_PROFILE: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// Where tools are compiled, inside the cache.
const COMPILATION: &str = "compilation";

/// A pinned program of a crate.
struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// Why, and how long on two cores.
    why: &'static str,
}

/// The folders that hold trunk and wasm-bindgen; none for one already on `PATH` in the right version.
pub(crate) fn both() -> Outcome<Vec<PathBuf>> {
    let tools = [trunk(), wasm_bindgen()?];
    let folders: Outcome<Vec<_>> = tools.iter().map(find_or_install).collect();
    let folders = folders?;
    // Kept until here, so that an interrupted installation resumes and the two tools share what they have in common.
    cache::clean(COMPILATION)?;
    Ok(folders.into_iter().flatten().collect())
}

/// The driver of Firefox, which Debian does not package.
pub(crate) fn geckodriver() -> Outcome<PathBuf> {
    let why = "to test the app in Firefox; usually 2 to 4 minutes";
    let tool = CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER.to_owned(),
        why,
    };
    let folder = find_or_install(&tool)?;
    cache::clean(COMPILATION)?;
    Ok(in_folder(&tool, folder))
}

/// What reads the licences and the versions of crates; only `cargo xtask deny` needs it.
pub(crate) fn cargo_deny() -> Outcome<PathBuf> {
    let tool = CargoTool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: CARGO_DENY.to_owned(),
        why: "to check every crate; usually 5 to 10 minutes",
    };
    let folder = find_or_install(&tool)?;
    cache::clean(COMPILATION)?;
    Ok(in_folder(&tool, folder))
}

/// Where a program is: in its folder, else on `PATH`.
fn in_folder(tool: &CargoTool, folder: Option<PathBuf>) -> PathBuf {
    let file = format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX);
    folder.map_or_else(|| tool.program.into(), |folder| folder.join(file))
}

fn trunk() -> CargoTool {
    let why = "to build and serve the page; usually 3 to 6 minutes";
    CargoTool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.to_owned(),
        why,
    }
}

/// Exactly the version that the app is linked with: any other refuses to work.
fn wasm_bindgen() -> Outcome<CargoTool> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|reason| format!("no Cargo.lock: {reason}"))?;
    let version = lock::version(&lock, "wasm-bindgen")
        .ok_or("Cargo.lock names no wasm-bindgen")?
        .to_owned();
    let why = "to join the app and the browser; usually 1 to 3 minutes";
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version,
        why,
    })
}

fn find_or_install(tool: &CargoTool) -> Outcome<Option<PathBuf>> {
    if output(program(tool.program).arg("--version")).is_some_and(|text| is_version(&text, &tool.version)) {
        return Ok(None);
    }
    let name = format!("{}-{}", tool.package, tool.version);
    cache::folder(&name, |place| install(tool, place)).map(|place| Some(place.join("bin")))
}

/// Whether `text`, such as `trunk 0.21.14`, announces this version.
fn is_version(text: &str, version: &str) -> bool {
    text.split_whitespace().nth(1) == Some(version)
}

/// Locked first; a locked dependency that was withdrawn must not stop a newcomer.
fn install(tool: &CargoTool, place: &Path) -> Outcome {
    eprintln!("\nInstalling {} {}, {}.\n", tool.package, tool.version, tool.why);
    compile(tool, place, &["--locked"]).or_else(|_| {
        eprintln!("\nOnce more without its lock file: a dependency locked there may no longer be available.\n");
        compile(tool, place, &[])
    })
}

fn compile(tool: &CargoTool, place: &Path, options: &[&str]) -> Outcome {
    let mut command = cargo(&["install", tool.package, "--version", &tool.version]);
    let compilation = cache::root()?.join(COMPILATION);
    command.arg("--root").arg(place).arg("--target-dir").arg(compilation);
    run(command.args(options).envs(QUICK_PROFILE.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pinned_version_will_do() {
        assert!(is_version("trunk 0.21.14\n", "0.21.14"));
        assert!(is_version("wasm-bindgen 0.2.130 (abcdef)", "0.2.130"));
        assert!(is_version("geckodriver 0.37.1\n\nThe source code", "0.37.1"));
        assert!(!is_version("trunk 0.21.1", "0.21.14"));
        assert!(!is_version("", "0.21.14"));
    }

    #[test]
    fn the_lock_of_the_project_names_wasm_bindgen() {
        assert!(wasm_bindgen().is_ok_and(|tool| tool.version.starts_with("0.2.")));
    }
}
