//! How much a typed word is a word of the list, from 0 (not at all) to 1.

use super::stem::{heard, root, stem};

/// A word with what it keeps of itself, computed once.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// Folded.
    pub(crate) raw: String,
    stem: String,
    heard: String,
    root: Option<String>,
    /// The letters of `heard`, a bit each.
    letters: u64,
}

impl Word {
    pub(crate) fn new(raw: &str) -> Self {
        let stem = stem(raw);
        let heard = heard(&stem);
        let letters = heard.bytes().fold(0, |set, byte| set | 1 << (byte % 64));
        Self {
            root: root(raw).map(heard_root),
            raw: raw.to_owned(),
            stem,
            heard,
            letters,
        }
    }
}

fn heard_root(root: &str) -> String {
    heard(root)
}

/// The same word, however it is written.
pub(crate) fn same(typed: &Word, known: &Word) -> bool {
    typed.stem == known.stem || typed.heard == known.heard
}

/// How much `typed` is `known`; a word that is not finished is the start of another.
pub(crate) fn near(typed: &Word, known: &Word) -> f64 {
    if typed.raw == known.raw || typed.stem == known.stem {
        return 1.0;
    }
    if typed.heard == known.heard && typed.heard.len() > 2 {
        return 0.95;
    }
    started(typed, known)
        .max(related(typed, known))
        .max(compound(typed, known))
        .max(misspelt(typed, known))
}

fn started(typed: &Word, known: &Word) -> f64 {
    let (short, long) = (typed.raw.len(), known.raw.len());
    if !known.raw.starts_with(&typed.raw) {
        return 0.0;
    }
    match short {
        0 | 1 => 0.0,
        2 => 0.41,
        3 => 0.5,
        _ => 0.55 + 0.35 * short as f64 / long as f64,
    }
}

fn related(typed: &Word, known: &Word) -> f64 {
    let shared = typed.root.is_some() && typed.root == known.root;
    if shared { 0.8 } else { 0.0 }
}

/// A word with a few letters more than a known one.
fn compound(typed: &Word, known: &Word) -> f64 {
    let (long, short) = (typed.raw.len(), known.raw.len());
    let begins = short >= 5 && long <= short + 3 && typed.raw.starts_with(&known.raw);
    if begins { 0.6 } else { 0.0 }
}

/// One mistake in a word of four letters or more, two from eight on; the same in the start of a longer word.
fn misspelt(typed: &Word, known: &Word) -> f64 {
    let (a, b) = (typed.heard.as_str(), known.heard.as_str());
    let allowed = match a.len() {
        0..=3 => return 0.0,
        4..=7 => 1,
        _ => 2,
    };
    if (typed.letters & !known.letters).count_ones() as usize > allowed || b.len() + allowed < a.len() || b.len() < 4 {
        return 0.0;
    }
    if b.len() <= a.len() + allowed {
        let edits = strsim::osa_distance(a, b);
        if edits <= allowed {
            return match (edits, a.len()) {
                (2.., _) => 0.6,
                (_, 4) => 0.55,
                _ => 0.72,
            };
        }
    }
    // Not finished, and misspelt.
    let begins = a.len() >= 5 && b.len() > a.len() && a.as_bytes()[0] == b.as_bytes()[0];
    let one_edit = |end: usize| b.get(..end).is_some_and(|start| strsim::osa_distance(a, start) == 1);
    if begins && (one_edit(a.len()) || one_edit(a.len() + 1) || one_edit(a.len() - 1)) {
        0.5
    } else {
        0.0
    }
}
