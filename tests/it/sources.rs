//! The files that a test reads as text.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file of a folder, and of those inside it, whose name ends so, with its text; in order.
pub(crate) fn sources(folder: &str, end: &str) -> Vec<(PathBuf, String)> {
    let mut found = inside(Path::new(folder), end);
    found.sort();
    found
}

fn inside(folder: &Path, end: &str) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() => inside(&path, end),
            Some(other) if other == end => vec![(path.clone(), fs::read_to_string(&path).expect("a source"))],
            _ => Vec::new(),
        })
        .collect()
}
