//! Who may use whom, and what every file must look like.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer with the layers it may name; what is absent is forbidden.
const LAYERS: &[(&str, &[&str])] = &[
    ("facts", &[]),
    ("engine", &["facts"]),
    ("json", &["engine", "facts"]),
    ("share", &["engine"]),
    ("history", &["engine", "facts", "json"]),
    ("content", &["amount", "engine", "facts", "json", "share"]),
    ("chart", &[]),
    ("amount.rs", &[]),
    ("route.rs", &["engine", "history", "share"]),
    ("carried.rs", &["history", "share"]),
    ("browser", &["facts"]),
    ("cli", &["content", "engine", "json", "share"]),
    (
        "ui",
        &[
            "amount", "browser", "carried", "chart", "content", "engine", "facts", "history", "route", "share",
        ],
    ),
];

/// Words that only one layer may use.
const DOORS: &[(&str, &str)] = &[("web_sys", "browser"), ("leptos", "ui")];

#[test]
fn a_layer_names_only_the_layers_below_it() {
    for (layer, allowed) in LAYERS {
        for (file, text) in files(&Path::new("src").join(layer)) {
            for used in text.split("crate::").skip(1).map(first_word) {
                let own = layer.trim_end_matches(".rs") == used;
                let fine = own || allowed.contains(&used) || used == "coded_enum";
                assert!(
                    fine,
                    "{} uses crate::{used}: {layer} may use {allowed:?}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn every_layer_is_in_the_table() {
    let entries = fs::read_dir("src")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    for entry in entries.filter(|entry| !["bin", "lib.rs", "vocabulary.rs"].contains(&entry.as_str())) {
        assert!(
            LAYERS.iter().any(|(layer, _)| *layer == entry),
            "src/{entry} is in no row of LAYERS"
        );
    }
}

#[test]
fn the_browser_and_the_page_have_one_door_each() {
    for (word, door) in DOORS {
        for (file, text) in files(Path::new("src")) {
            let inside = file.starts_with(Path::new("src").join(door));
            let used = text
                .lines()
                .any(|line| !line.trim_start().starts_with("//") && line.contains(word));
            assert!(inside || !used, "{} uses {word}: only src/{door} may", file.display());
        }
    }
}

#[test]
fn words_that_people_read_live_in_content() {
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
    for (file, text) in files(Path::new("src")) {
        assert!(text.starts_with("//! "), "{} does not open with //!", file.display());
    }
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .unwrap_or_default()
}

fn files(place: &Path) -> Vec<(PathBuf, String)> {
    if place.is_file() {
        return vec![(place.to_owned(), fs::read_to_string(place).expect("a readable file"))];
    }
    let Ok(entries) = fs::read_dir(place) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    paths
        .filter(|path| path.is_dir() || path.extension().is_some_and(|end| end == "rs"))
        .flat_map(|path| files(&path))
        .collect()
}
