//! What the English says of a French that has changed since: `cargo xtask english` lists the sentences to read again.
//!
//! `crates/words/english.tsv` has, by file, the hash of each French sentence that somebody compared with its English. A sentence that
//! is not there was written or changed since. A missing English sentence needs no list: it does not compile.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

use crate::command::{Outcome, root};
use crate::hash::sha256_hex;
use crate::pages::language::Language;

/// Where the sentences are, in the project.
const FRENCH: &str = "crates/words/src/fr";
const ENGLISH: &str = "crates/words/src/en";
/// What both languages have in French: it is sent to people in France.
const IN_BOTH: &str = "acts/messages.rs";
/// Where facts are, each with what it states.
const LAW: &str = "crates/law/src";
/// Shorter texts may be a piece of anything.
const TELLING: usize = 25;
/// What was compared.
const COMPARED: &str = "crates/words/english.tsv";

/// A French sentence: its file in the folder, and its words as the source writes them.
type Sentence = (String, String);

/// Lists what is to be read again; with `accept`, says that all of it was.
///
/// # Errors
/// When a file cannot be read or written, or is no Rust.
pub(crate) fn english(accept: bool) -> Outcome {
    let sentences = compared()?;
    let table = root().join(COMPARED);
    if accept {
        return fs::write(&table, written(&sentences)).map_err(|reason| format!("cannot write {COMPARED}: {reason}"));
    }
    let known = fs::read_to_string(&table).map_err(|reason| format!("cannot read {COMPARED}: {reason}"))?;
    let changed = changed(&sentences, &known);
    for (file, words) in &changed {
        println!("{file}: {words}");
    }
    println!(
        "{} of {} French sentences changed after their English; once each is right in crates/words/src/en: cargo xtask english --accept",
        changed.len(),
        sentences.len()
    );
    Ok(())
}

/// Refuses a program that holds a sentence of the other language.
///
/// # Errors
/// Names the first one, and the program; or the file that cannot be read.
pub(crate) fn apart(site: &Path) -> Outcome {
    let sentences = |folder: &str| sentences(&root().join(folder));
    let (mut french, english) = (sentences(FRENCH)?, sentences(ENGLISH)?);
    french.retain(|(file, _)| file != IN_BOTH);
    let (french, english) = (telling(&french), telling(&english));
    holds_none(site, foreign(&english, &french))?;
    holds_none(&site.join(Language::ENGLISH), foreign(&french, &english))
}

/// The texts of a language that no text of the other one quotes: a permit has the name that is printed on it.
fn foreign<'a>(texts: &'a BTreeSet<&str>, own: &BTreeSet<&str>) -> impl Iterator<Item = &'a &'a str> {
    texts.iter().filter(|text| !own.iter().any(|own| own.contains(**text)))
}

/// The texts of sentences, as a program holds them, where they tell a language.
fn telling(sentences: &BTreeSet<Sentence>) -> BTreeSet<&str> {
    let texts = sentences.iter().map(|(_, words)| words.trim_matches('"'));
    texts
        .filter(|text| text.chars().count() >= TELLING && !text.contains(['\\', '{']) && text.contains(' '))
        .collect()
}

fn holds_none<'a>(folder: &Path, sentences: impl Iterator<Item = &'a &'a str>) -> Outcome {
    let mut programs = String::new();
    let entries = fs::read_dir(folder).map_err(|reason| format!("no site in {}: {reason}", folder.display()))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.extension().is_some_and(|kind| kind == "wasm") {
            let bytes = fs::read(&path).map_err(|reason| format!("cannot read {}: {reason}", path.display()))?;
            programs += &String::from_utf8_lossy(&bytes);
        }
    }
    for sentence in sentences {
        if programs.contains(sentence) {
            return Err(format!(
                "a program of {} holds a sentence of the other language: {sentence}",
                folder.display()
            ));
        }
    }
    Ok(())
}

/// Every French sentence that has its English: the words, and what the facts state.
fn compared() -> Outcome<BTreeSet<Sentence>> {
    let mut all = sentences(&root().join(FRENCH))?;
    let law = sentences(&root().join(LAW))?;
    let stated = law
        .into_iter()
        .filter(|(_, words)| words.contains(' ') && words.chars().count() >= TELLING);
    all.extend(stated.map(|(file, words)| (["law/", &file].concat(), words)));
    Ok(all)
}

fn row((file, words): &Sentence) -> String {
    format!("{file}\t{}\n", &sha256_hex(words.as_bytes())[..16])
}

fn written(sentences: &BTreeSet<Sentence>) -> String {
    let rows: BTreeSet<String> = sentences.iter().map(row).collect();
    rows.into_iter().collect()
}

fn changed<'a>(sentences: &'a BTreeSet<Sentence>, known: &str) -> Vec<&'a Sentence> {
    let known: BTreeSet<&str> = known.split_inclusive('\n').collect();
    sentences
        .iter()
        .filter(|sentence| !known.contains(row(sentence).as_str()))
        .collect()
}

/// Every sentence of a folder.
fn sentences(folder: &Path) -> Outcome<BTreeSet<Sentence>> {
    let mut found = BTreeSet::new();
    for file in files(folder)? {
        let cannot = |reason: String| format!("cannot read {}: {reason}", file.display());
        let source = fs::read_to_string(&file).map_err(|reason| cannot(reason.to_string()))?;
        let tokens: TokenStream = source.parse().map_err(|reason| cannot(format!("{reason}")))?;
        let name = file
            .strip_prefix(folder)
            .unwrap_or(&file)
            .to_string_lossy()
            .replace('\\', "/");
        texts(tokens, &mut |words| {
            found.insert((name.clone(), words));
        });
    }
    Ok(found)
}

fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|reason| format!("cannot read {}: {reason}", folder.display()))?;
    let mut found = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Calls `take` with each text of a source that holds words, comments and attributes apart.
fn texts(tokens: TokenStream, take: &mut impl FnMut(String)) {
    let mut after_mark = false;
    for token in tokens {
        match &token {
            // What follows `#` or `#!` is an attribute; a comment of documentation is one.
            TokenTree::Group(group) if !after_mark => texts(group.stream(), take),
            TokenTree::Literal(literal) if is_text(&literal.to_string()) => take(literal.to_string()),
            _ => {}
        }
        after_mark =
            matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '#' || after_mark && sign.as_char() == '!');
    }
}

fn is_text(literal: &str) -> bool {
    literal.starts_with('"') && literal.chars().filter(|sign| sign.is_alphabetic()).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> BTreeSet<Sentence> {
        let mut found = BTreeSet::new();
        texts(source.parse().unwrap(), &mut |words| {
            found.insert(("a.rs".to_owned(), words));
        });
        found
    }

    #[test]
    fn only_what_people_read_is_a_sentence() {
        let source = "//! Of a file.\n#![allow(a, reason = \"no\")]\n/// Of an item.\n#[cfg(feature = \"x\")]\nconst A: &str = \"Oui.\";\nfn b() -> [&'static str; 2] { [\" \", \"Non.\"] }";
        let words: Vec<String> = found(source).into_iter().map(|(_, words)| words).collect();
        assert_eq!(words, ["\"Non.\"", "\"Oui.\""]);
    }

    #[test]
    fn what_changed_after_its_english_is_told_and_nothing_else() {
        let before = written(&found("[\"Un.\", \"Deux.\"]"));
        assert!(changed(&found("[\"Deux.\", \"Un.\"]"), &before).is_empty());
        let now = found("[\"Un.\", \"Deux !\", \"Trois.\"]");
        let told: Vec<&str> = changed(&now, &before)
            .into_iter()
            .map(|(_, words)| words.as_str())
            .collect();
        assert_eq!(told, ["\"Deux !\"", "\"Trois.\""]);
    }

    #[test]
    fn a_program_with_a_sentence_of_the_other_language_is_refused() {
        let folder = std::env::temp_dir().join(format!("quatre-voies-apart-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(
            folder.join("a.wasm"),
            b"\0asm\xff\xfeYou find your clients and agree your prices.\0",
        )
        .unwrap();
        let said = [
            "You find your clients and agree your prices.",
            "Something that nobody says there.",
        ];
        assert!(holds_none(&folder, said[1..].iter()).is_ok());
        assert!(
            holds_none(&folder, said.iter())
                .unwrap_err()
                .contains("You find your clients")
        );
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_a_text_quotes_of_the_other_language_is_its_own() {
        let (french, english) = (
            ["« Visiteur »", "Vous signez."],
            ["The permit says « Visiteur ».", "You sign."],
        );
        let (french, english) = (BTreeSet::from(french), BTreeSet::from(english));
        assert_eq!(
            foreign(&french, &english).copied().collect::<Vec<_>>(),
            ["Vous signez."]
        );
    }

    #[test]
    fn the_sentences_of_the_site_are_found() {
        let sentences = sentences(&root().join(FRENCH)).unwrap();
        assert!(sentences.len() > 2_000, "{}", sentences.len());
        assert!(
            sentences
                .iter()
                .any(|(file, words)| file == "ways.rs" && words == "\"la CAE\"")
        );
    }
}
