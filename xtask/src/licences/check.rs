//! The list against what was built: a program names the source files of what may panic in it.

use std::fs;
use std::path::Path;

use super::FILE;
use crate::command::Outcome;

/// Fails when a program names the source of a crate that the file does not: the list is then not whole.
pub(crate) fn check(site: &Path) -> Outcome {
    let cannot = |reason: std::io::Error| format!("cannot read what was built: {reason}");
    let file = fs::read_to_string(site.join(FILE)).map_err(cannot)?;
    for entry in fs::read_dir(site).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        if path.extension().is_some_and(|kind| kind == "wasm") {
            let program = fs::read(&path).map_err(cannot)?;
            if let Some(missing) = missing(&String::from_utf8_lossy(&program), &file) {
                return Err(format!(
                    "{} holds code of {missing}, which {FILE} does not name",
                    path.display()
                ));
            }
        }
    }
    Ok(())
}

/// A crate that a program names by the folder of its source, and the file does not.
pub(super) fn missing(program: &str, file: &str) -> Option<String> {
    let crates = program
        .split("registry/src/")
        .skip(1)
        .filter_map(|path| path.split('/').nth(1));
    let crates = crates
        .filter_map(parted)
        .map(|(name, version)| format!("{name} {version} |"));
    let standard = program
        .split("/rust/deps/")
        .skip(1)
        .filter_map(|path| path.split('/').next());
    let standard = standard.filter_map(parted).map(|(name, _)| format!("{name} Rust "));
    crates.chain(standard).find(|row| !file.contains(&format!("\n{row}")))
}

/// The name and the version that a folder of sources is called by.
fn parted(folder: &str) -> Option<(&str, &str)> {
    let mut hyphens = folder
        .match_indices('-')
        .map(|(at, _)| (&folder[..at], &folder[at + 1..]));
    hyphens.find(|(_, version)| version.starts_with(|sign: char| sign.is_ascii_digit()))
}
