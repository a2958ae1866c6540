//! Coverage-guided fuzzing on the stable toolchain: the targets of `tests/it/robustness`, driven by libFuzzer.

use std::fmt::{self, Write};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Outcome, cargo, output, program, root, run};
use crate::tools::packages::{self, Package};

/// Seconds a target when none are asked for.
pub(crate) const USUAL: u32 = 60;

/// What the compiler adds to the code, so that libFuzzer sees what an input reaches and what it is compared with.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Only this command needs it: libFuzzer is C++, compiled from its crate.
const COMPILER: Package = Package {
    title: "a C++ compiler",
    why: "to compile libFuzzer; usually a minute",
    debian: &["g++"],
    elsewhere: &[
        ("macos", "xcode-select --install"),
        ("dnf", "sudo dnf install -y gcc-c++"),
        ("pacman", "sudo pacman -S --needed gcc"),
    ],
};

/// What one run of a target gave.
#[derive(Debug, Default, PartialEq)]
struct Run {
    executions: String,
    /// Places of the code and features that the kept inputs reach, then what all reach at the end.
    start: String,
    end: String,
}

/// Runs these targets, or all, each for some seconds; `keeps` adds to the corpora the inputs that reach more.
pub(crate) fn fuzz(targets: &[String], seconds: u32, keeps: bool) -> Outcome {
    let targets = chosen(&corpora()?, targets)?;
    packages::named("CXX", &["c++", "g++", "clang++"]).ok_or_else(|| packages::missing(&COMPILER))?;
    let fuzzer = built()?;
    let (mut table, mut failed) = (String::new(), Vec::new());
    for target in &targets {
        println!("\n=== {target}: {seconds} s ===\n");
        let (ran, fine) = explored(&fuzzer, target, seconds)?;
        let _ = writeln!(table, "{target:<10} {ran}");
        if !fine {
            failed.push(target.as_str());
        } else if keeps {
            run(driven(&fuzzer, target)?
                .args(["-set_cover_merge=1", "-use_counters=0"])
                .args([corpus(target), found(target)]))?;
        }
    }
    println!("\n{table}");
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} failed; the input is in tests/corpus/, where `cargo test robustness` meets it again",
        failed.join(", ")
    ))
}

/// The targets are the folders of their corpora; a test holds both together.
fn corpora() -> Outcome<Vec<String>> {
    let folders = fs::read_dir(root().join("tests/corpus")).map_err(|reason| format!("no corpora: {reason}"))?;
    let folders = folders.flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

fn chosen(known: &[String], asked: &[String]) -> Outcome<Vec<String>> {
    match asked.iter().find(|name| !known.contains(name)) {
        Some(name) => Err(format!(
            "`{name}` is not a target; the targets are {}",
            known.join(", ")
        )),
        None if asked.is_empty() => Ok(known.to_vec()),
        None => Ok(asked.to_vec()),
    }
}

/// Compiles the fuzz program in a folder of its own, for this machine by name: build scripts then stay as they are.
fn built() -> Outcome<PathBuf> {
    let version = output(program("rustc").arg("-vV")).unwrap_or_default();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or("rustc does not say what this machine is")?;
    let mut build = cargo(&["build", "--release", "--locked", "--manifest-path", "fuzz/Cargo.toml"]);
    build.args(["--target", host, "--target-dir"]).arg(place());
    run(build.env("RUSTFLAGS", COVERAGE).env_remove("CARGO_ENCODED_RUSTFLAGS"))?;
    let name = format!("quatre-voies-fuzz{}", std::env::consts::EXE_SUFFIX);
    Ok(place().join(host).join("release").join(name))
}

fn place() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("fuzz")
}

/// Inputs found on this machine.
fn found(target: &str) -> PathBuf {
    place().join("found").join(target)
}

fn corpus(target: &str) -> PathBuf {
    root().join("tests/corpus").join(target)
}

/// The fuzz program on one target.
fn driven(fuzzer: &Path, target: &str) -> Outcome<Command> {
    let found = found(target);
    fs::create_dir_all(&found).map_err(|reason| format!("cannot write {}: {reason}", found.display()))?;
    let mut command = program(fuzzer);
    command.env("FUZZ_TARGET", target);
    Ok(command)
}

/// Looks for inputs that fail; what it found, and whether none did.
fn explored(fuzzer: &Path, target: &str, seconds: u32) -> Outcome<(Run, bool)> {
    let mut command = driven(fuzzer, target)?;
    command.args([found(target), corpus(target)]);
    command.args([
        "-max_len=4096",
        "-timeout=10",
        "-print_final_stats=1",
        "-dict=tests/corpus/pieces.dict",
    ]);
    command.args([
        format!("-max_total_time={seconds}"),
        format!("-artifact_prefix=tests/corpus/{target}/"),
    ]);
    let told = command
        .output()
        .map_err(|reason| format!("the fuzz program could not start: {reason}"))?;
    let log = String::from_utf8_lossy(&told.stderr);
    if !told.status.success() {
        eprintln!("{log}");
    }
    Ok((Run::of(&log), told.status.success()))
}

impl Run {
    /// Reads what libFuzzer prints.
    fn of(log: &str) -> Self {
        let reached = |line: &str| {
            let (_, reached) = line.split_once("cov: ")?;
            Some(
                reached
                    .split_whitespace()
                    .step_by(2)
                    .take(2)
                    .collect::<Vec<_>>()
                    .join(" / "),
            )
        };
        let start = log.lines().find(|line| line.contains("INITED")).and_then(reached);
        let executions = log
            .lines()
            .find_map(|line| line.strip_prefix("stat::number_of_executed_units: "));
        Self {
            executions: executions.unwrap_or_default().trim().to_owned(),
            start: start.unwrap_or_default(),
            end: log.lines().filter_map(reached).next_back().unwrap_or_default(),
        }
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:>10} executions, places / features {} → {}",
            self.executions, self.start, self.end
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_libfuzzer_prints_is_read() {
        let log = "#12\tINITED cov: 597 ft: 750 corp: 8/466b exec/s: 0 rss: 38Mb\n\
            #99\tNEW    cov: 600 ft: 760 corp: 9/500b lim: 80 exec/s: 0 rss: 38Mb\n\
            #1715167\tDONE   cov: 813 ft: 2182 corp: 300/20Kb lim: 4096 exec/s: 81674 rss: 400Mb\n\
            stat::number_of_executed_units: 1715167\n";
        let row = Run::of(log);
        assert_eq!(
            row.to_string(),
            "   1715167 executions, places / features 597 / 750 → 813 / 2182"
        );
        assert_eq!(Run::of("no such thing"), Run::default());
    }

    #[test]
    fn a_target_is_a_folder_of_the_corpora() {
        let known = corpora().unwrap();
        assert!(known.contains(&"link".to_owned()) && known.is_sorted());
        assert_eq!(chosen(&known, &[]), Ok(known.clone()));
        let reason = chosen(&known, &["lnik".to_owned()]).unwrap_err();
        assert!(
            reason.starts_with("`lnik` is not a target; the targets are amount, "),
            "{reason}"
        );
    }

    #[test]
    fn the_compiler_that_is_missing_is_named_with_one_command() {
        assert!(packages::missing(&COMPILER).starts_with("this needs a C++ compiler"));
    }
}
