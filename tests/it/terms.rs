//! Terms of art explained at their first use: the text read whole is the text.

use std::collections::BTreeSet;

use engine::GateCode;
use words::{GLOSSARY, Piece, pieces, term_anchor, terms_in};

fn joined(text: &str) -> String {
    let said = pieces(text).into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Term(entry) => entry.term,
    });
    said.collect()
}

fn told(text: &str) -> Vec<&'static str> {
    let told = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Term(entry) => Some(entry.term),
        Piece::Text(_) => None,
    });
    told.collect()
}

#[test]
fn a_term_is_explained_once_and_only_as_a_word() {
    for (text, expected) in [
        ("", vec![]),
        ("Rien à expliquer.", vec![]),
        ("CAE", vec!["CAE"]),
        ("La CAE, puis le CAPE, puis la CAE.", vec!["CAE", "CAPE"]),
        ("L’Acre et l’ARE", vec!["Acre", "ARE"]),
        ("Sacre, CAES et TVAE", vec![]),
        ("é TVA\u{a0}: ÉTVA", vec!["TVA"]),
    ] {
        assert_eq!(told(text), expected, "{text}");
        assert_eq!(joined(text), text);
    }
}

#[test]
fn a_text_read_whole_is_unchanged() {
    let rules = GateCode::ALL.iter().map(|&code| words::gate(code).text);
    let explanations = GLOSSARY.iter().map(|entry| entry.explanation);
    for text in rules.chain(explanations).chain([words::limits::ABOUT_CAE]) {
        assert_eq!(joined(text), text);
        let all: BTreeSet<&str> = terms_in(text).map(|entry| entry.term).collect();
        assert_eq!(told(text).into_iter().collect::<BTreeSet<_>>(), all, "{text}");
    }
}

#[test]
fn every_term_has_a_place_of_its_own() {
    let places: BTreeSet<String> = GLOSSARY.iter().map(term_anchor).collect();
    assert_eq!(places.len(), GLOSSARY.len());
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    assert!(places.iter().all(|place| place.chars().all(plain)), "{places:?}");
}
