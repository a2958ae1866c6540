//! The crates whose code is in the programs, as cargo knows them, and the licences in their packages.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Outcome, cargo, output};

/// How the files of licences are called.
const NAMES: [&str; 7] = [
    "license",
    "licence",
    "copying",
    "copyright",
    "notice",
    "unlicense",
    "unlicence",
];

/// What the programs are compiled for.
const TARGET: &str = "wasm32-unknown-unknown";

/// One crate from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// SPDX expression; empty when the crate names none.
    pub(super) licence: String,
    /// Where it comes from; may be empty.
    pub(super) home: String,
}

/// Every crate that the programs link, ours left out; macros that run while they are compiled leave no code of theirs.
pub(super) fn shipped() -> Outcome<Vec<Crate>> {
    let mut tree = cargo(&[
        "tree",
        "--locked",
        "--quiet",
        "--package",
        "quatre-voies",
        "--prefix",
        "none",
    ]);
    tree.args(["--target", TARGET, "--edges", "normal,no-proc-macro"]);
    let tree =
        output(tree.args(["--format", "{p}|{l}|{r}"])).ok_or("`cargo tree` does not say what the programs link")?;
    Ok(listed(&tree))
}

/// Reads what `cargo tree` prints; a crate with a folder is one of ours.
pub(super) fn listed(tree: &str) -> Vec<Crate> {
    let mut crates: Vec<Crate> = tree.lines().filter_map(read).collect();
    crates.sort();
    crates.dedup();
    crates
}

fn read(line: &str) -> Option<Crate> {
    let mut fields = line.trim_end_matches(" (*)").split('|').map(str::trim);
    let mut package = fields.next()?.split(' ');
    let (name, version) = (package.next()?, package.next()?.strip_prefix('v')?);
    let ours = package
        .next()
        .is_some_and(|place| place.starts_with('(') && place.contains(['/', '\\']));
    let mut next = || fields.next().unwrap_or_default().to_owned();
    (!ours).then(|| Crate {
        name: name.to_owned(),
        version: version.to_owned(),
        licence: next(),
        home: next(),
    })
}

/// The folder of every package that the lock names, with its manifest.
pub(super) fn sources() -> Outcome<Vec<(PathBuf, String)>> {
    let mut metadata = cargo(&["metadata", "--locked", "--quiet", "--format-version", "1"]);
    let metadata = output(metadata.args(["--filter-platform", TARGET]));
    let metadata = metadata.ok_or("`cargo metadata` does not say where the sources are")?;
    // Paths are all that is wanted of this JSON: no reader of it for that.
    let paths = metadata
        .split("\"manifest_path\":\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let read = |path: &str| {
        let path = PathBuf::from(path.replace("\\\\", "\\"));
        let manifest = fs::read_to_string(&path).ok()?;
        Some((path.parent()?.to_owned(), manifest))
    };
    Ok(paths.filter_map(read).collect())
}

/// The first value of a key in a manifest, without its quotes.
pub(super) fn value<'a>(manifest: &'a str, key: &str) -> Option<&'a str> {
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))?;
    line.trim().strip_prefix('"')?.strip_suffix('"')
}

/// The people that a manifest names as authors, without their addresses.
pub(super) fn authors(manifest: &str) -> Vec<String> {
    let list = manifest
        .split_once("\nauthors = [")
        .and_then(|(_, rest)| rest.split_once(']'));
    let names = list.map_or("", |(list, _)| list).split('"').skip(1).step_by(2);
    let name = |author: &str| author.split('<').next().unwrap_or_default().trim().to_owned();
    names.map(name).filter(|name| !name.is_empty()).collect()
}

/// The texts of licences at the top of a package, in order of name.
pub(super) fn texts(folder: &Path) -> Vec<String> {
    let called = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        NAMES.iter().any(|start| name.starts_with(start))
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(called).collect();
    paths.sort();
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}
