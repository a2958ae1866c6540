//! What every file must look like; who may use whom is what the manifests say, and what the compiler refuses.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn words_that_people_read_live_in_their_crate() {
    for (file, text) in files(Path::new("src/ui")) {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let french = line
                .split('"')
                .skip(1)
                .step_by(2)
                .any(|literal| literal.contains(['é', 'è', 'à', 'ê', '’']));
            assert!(!french, "{}: {line}", file.display());
        }
    }
}

#[test]
fn every_module_opens_with_what_it_is_for() {
    for (file, text) in ["src", "crates"].iter().flat_map(|folder| files(Path::new(folder))) {
        assert!(text.starts_with("//! "), "{} does not open with //!", file.display());
    }
}

fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() => files(&path),
            Some(end) if end == "rs" => vec![(path.clone(), fs::read_to_string(&path).expect("a source"))],
            _ => Vec::new(),
        })
        .collect()
}
