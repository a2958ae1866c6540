//! Every fact says in English what it says in French: none forgotten, none invented, with the same figures.

use std::collections::BTreeSet;
use std::path::Path;

use crate::figures::{ENGLISH, FRENCH, figures, left};
use law::ALL;
use support::sources::{literals, sources};
use words_english::statement;

/// The ids and the statements, as the tables write them.
fn rows() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/src/en/facts/statements");
    let mut rows = Vec::new();
    for (file, code) in sources(&folder.to_string_lossy(), "rs") {
        let texts = literals(&code);
        let ids: Vec<&String> = texts.iter().step_by(2).collect();
        assert!(ids.is_sorted(), "{}: in the order of ids", file.display());
        rows.extend(texts.chunks(2).map(|row| (row[0].clone(), row[1].clone())));
    }
    rows
}

#[test]
fn every_fact_has_its_statement() {
    for fact in ALL {
        assert_ne!(statement(fact), "", "{} has no statement", fact.id);
        assert_ne!(statement(fact), fact.statement, "{} is in French", fact.id);
    }
}

#[test]
fn every_statement_is_that_of_one_fact() {
    let ids: BTreeSet<&str> = ALL.iter().map(|fact| fact.id).collect();
    let rows = rows();
    for (id, text) in &rows {
        let fact = ALL.iter().find(|fact| fact.id == id);
        let read = fact.map(|fact| statement(fact));
        assert_eq!(read, Some(text.as_str()), "{id} is no fact’s id, or is written twice");
    }
    assert_eq!(rows.len(), ids.len(), "an id is written twice");
}

#[test]
fn every_figure_is_the_same_in_both_languages() {
    let mut told = Vec::new();
    for fact in ALL {
        let (french, english) = (figures(fact.statement, FRENCH), figures(statement(fact), ENGLISH));
        for figure in left(&french, &english) {
            told.push(format!("{}: {figure} only in French", fact.id));
        }
        for figure in left(&english, &french) {
            told.push(format!("{}: {figure} only in English", fact.id));
        }
    }
    assert!(told.is_empty(), "{} figures:\n{}", told.len(), told.join("\n"));
}
