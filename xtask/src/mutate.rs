//! Whether a label that changes places is seen: swaps every pair of neighbouring labels and reasons in the sources, and reads
//! which options `tests/it/labels.rs` names. Every other pair at a time, so that two compilations try them all.

mod tables;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::command::{Outcome, cargo, root};
use tables::{Swap, ids, swapped};

const WORDS: &str = "crates/words/src/fr/questions";
const ENGINE: &str = "crates/engine/src/questions";
const SCALES: &str = "scales";

/// Swaps them all; fails when an option whose label or reason moved is not named.
pub(crate) fn labels() -> Outcome {
    let (mut swaps, mut unseen) = (0, BTreeSet::new());
    for parity in [0, 1] {
        let sources = sources()?;
        let mut moved = BTreeSet::new();
        for (path, text) in &sources.0 {
            let (mutant, swapped) = swapped(text, parity);
            swaps += swapped.len();
            moved.extend(swapped.iter().flat_map(|swap| names(&sources, path, swap)));
            write(path, &mutant)?;
        }
        let said = tested()?;
        unseen.extend(moved.into_iter().filter(|name| !said.contains(name)));
    }
    println!("{swaps} pairs swapped, {} options not named", unseen.len());
    if unseen.is_empty() {
        return Ok(());
    }
    Err(format!(
        "these changed places unseen: {}",
        Vec::from_iter(unseen).join(", ")
    ))
}

/// The files of words as they are, written back when dropped.
struct Sources(Vec<(PathBuf, String)>);

impl Drop for Sources {
    fn drop(&mut self) {
        for (path, text) in &self.0 {
            let _ = write(path, text);
        }
    }
}

fn sources() -> Outcome<Sources> {
    let folder = fs::read_dir(root().join(WORDS)).map_err(|reason| format!("{WORDS}: {reason}"))?;
    let paths = folder.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .map(|path| Ok((path.clone(), read(&path)?)))
        .collect::<Outcome<_>>()
        .map(Sources)
}

fn read(path: &PathBuf) -> Outcome<String> {
    fs::read_to_string(path).map_err(|reason| format!("{}: {reason}", path.display()))
}

fn write(path: &PathBuf, text: &str) -> Outcome {
    fs::write(path, text).map_err(|reason| format!("{}: {reason}", path.display()))
}

/// The options that a swap moves, as the test names them: those of one question, or of each that uses the scale.
fn names(sources: &Sources, path: &PathBuf, swap: &Swap) -> Vec<String> {
    let stem = |path: &PathBuf| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    if stem(path) != SCALES {
        return named(&stem(path), &swap.options);
    }
    let used = format!("{SCALES}::{};", swap.table);
    let users = sources.0.iter().filter(|(_, text)| text.contains(&used));
    users.flat_map(|(path, _)| named(&stem(path), &swap.options)).collect()
}

fn named(item: &str, options: &[String; 2]) -> Vec<String> {
    let own = fs::read_to_string(root().join(ENGINE).join(item).with_extension("rs"));
    let ids = ids(&own.unwrap_or_default());
    let id = |option: &String| {
        ids.get(option)
            .map_or_else(|| option.trim_start_matches('P').to_owned(), Clone::clone)
    };
    options
        .iter()
        .map(|option| format!("{item} = {}", id(option)))
        .collect()
}

/// The lines that the test writes once the words are compiled again.
fn tested() -> Outcome<BTreeSet<String>> {
    let arguments = [
        "test",
        "--locked",
        "--package",
        "quatre-voies",
        "--test",
        "it",
        "labels_and_reasons",
    ];
    let output = cargo(&arguments)
        .output()
        .map_err(|reason| format!("cargo: {reason}"))?;
    let said = [output.stdout, output.stderr]
        .map(|said| String::from_utf8_lossy(&said).into_owned())
        .concat();
    if said.contains("reworded or moved") {
        return Ok(said.lines().map(|line| line.trim().to_owned()).collect());
    }
    Err(format!("the test of labels did not fail as it should:\n{said}"))
}
