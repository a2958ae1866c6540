//! Every crate of the programs has its line and its licence, and what has none is refused.

use super::check::missing;
use super::crates::listed;
use super::*;

fn named(name: &str, licence: &str) -> Crate {
    Crate {
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        licence: licence.to_owned(),
        home: "https://example.org/a".to_owned(),
    }
}

#[test]
fn ours_are_left_out_and_each_crate_is_there_once() {
    let tree = "quatre-voies v0.1.0 (/home/me/site)|MIT OR Apache-2.0|\nb v2.0.0+spec-1|MIT|https://b\n\
        a v1.0.0|MIT/Apache-2.0|https://a\nb v2.0.0+spec-1|MIT|https://b (*)\n";
    let crates = listed(tree);
    let rows: Vec<_> = crates
        .iter()
        .map(|c| [c.name.as_str(), &c.version, &c.licence, &c.home])
        .collect();
    assert_eq!(
        rows,
        [
            ["a", "1.0.0", "MIT/Apache-2.0", "https://a"],
            ["b", "2.0.0+spec-1", "MIT", "https://b"]
        ]
    );
}

#[test]
fn a_crate_that_may_not_be_shipped_stops_the_build_and_says_why() {
    let refused = |licence, own: &[&str]| {
        let own = own.iter().map(|text| (*text).to_owned()).collect();
        licensed(&named("a", licence), own, &[]).unwrap_err()
    };
    assert_eq!(refused("", &["MIT"]), "a names no licence: it may not be shipped");
    assert!(refused("GPL-3.0-only", &["GPL"]).starts_with("a is under « GPL-3.0-only », which is not in the list"));
    assert!(refused("Zlib", &[]).starts_with("a has no text of its licence, « Zlib »"));
}

#[test]
fn a_crate_without_a_text_has_the_usual_one_with_its_authors() {
    let own = vec!["Own".to_owned()];
    assert_eq!(licensed(&named("a", "MIT"), own.clone(), &[]), Ok(own));
    let text = |licence, authors: &[String]| licensed(&named("a", licence), Vec::new(), authors).unwrap().concat();
    let people = authors("[package]\nname = \"a\"\nauthors = [\n    \"Ada <ada@example.org>\",\n    \"Bob\",\n]\n");
    assert!(text("MIT/Apache-2.0", &people).contains("Copyright (c) Ada, Bob (https://example.org/a)\n"));
    assert!(text("MIT", &[]).contains("Copyright (c) the authors of a (https://example.org/a)\n"));
    assert!(!text("MIT", &[]).contains("Quatre Voies"));
}

#[test]
fn the_same_text_is_written_once() {
    let mut file = List::default();
    file.row("a", "1", "MIT", "", &["Some  words\r\n".to_owned()]);
    file.row("b", "1", "MIT", "", &["Some words".to_owned(), "Others".to_owned()]);
    let whole = file.whole();
    assert!(whole.contains("\na 1 | MIT |  | 1\nb 1 | MIT |  | 1, 2\n"), "{whole}");
    assert_eq!(whole.matches("=== Texte").count(), 2);
}

#[test]
fn a_crate_that_a_program_names_must_be_in_the_file() {
    let program = "cargo/registry/src/index-1/serde_json-1.0.1/src/de.rs\0registry/src/i/toml-1.2.1+spec-1.1/src/a.rs\0\
        /rust/deps/dlmalloc-0.2.11/src/a.rs";
    let rows = [
        "serde_json 1.0.1 | MIT",
        "toml 1.2.1+spec-1.1 | MIT",
        "dlmalloc Rust 1.95.0 | MIT",
    ];
    assert_eq!(missing(program, &format!("\n{}\n", rows.join("\n"))), None);
    for (rank, expected) in ["serde_json 1.0.1 |", "toml 1.2.1+spec-1.1 |", "dlmalloc Rust "]
        .into_iter()
        .enumerate()
    {
        let mut rows = rows.to_vec();
        rows.remove(rank);
        let file = format!("\n{}\n", rows.join("\n"));
        assert_eq!(missing(program, &file).as_deref(), Some(expected));
    }
}

/// The lock of today: every crate that cargo links for the browser has its line, its licence and a text.
#[test]
fn every_crate_of_the_programs_has_its_line() {
    let file = written().unwrap();
    let shipped = crates::shipped().unwrap();
    assert!(shipped.len() > 50, "{}", shipped.len());
    for Crate {
        name, version, licence, ..
    } in &shipped
    {
        let row = file
            .lines()
            .find(|line| line.starts_with(&format!("{name} {version} | {licence} | ")));
        let numbers = row.and_then(|row| row.rsplit(" | ").next()).unwrap_or_default();
        let texts = numbers
            .split(", ")
            .filter(|number| file.contains(&format!("\n=== Texte {number} ===\n")));
        assert!(texts.count() > 0, "{name}: {row:?}");
    }
    for program in [
        "leptos 0.8",
        "wasm-bindgen 0.2",
        "qrcodegen 1.8",
        "serde_json 1",
        "std Rust",
    ] {
        assert!(file.contains(&format!("\n{program}")), "{program}");
    }
    for (start, _) in crate::machine::folders() {
        assert!(!file.contains(&start), "a folder of this machine");
    }
}
