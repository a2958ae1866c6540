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

/// How much `typed` is `known`; a word that is not finished is the start of another.
pub(crate) fn near(typed: &Word, known: &Word) -> f64 {
    if typed.raw == known.raw || typed.stem == known.stem {
        return 1.0;
    }
    if typed.heard == known.heard && typed.heard.len() > 3 {
        return 0.95;
    }
    // Most words differ from their first letter on.
    let related = if typed.raw.as_bytes().first() == known.raw.as_bytes().first() {
        started(typed, known)
            .max(related(typed, known))
            .max(compound(typed, known))
    } else {
        0.0
    };
    related.max(misspelt(typed, known))
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

/// One mistake in a word of four letters or more, two from eight on; one in the start of a longer word.
fn misspelt(typed: &Word, known: &Word) -> f64 {
    let (a, b) = (typed.heard.as_str(), known.heard.as_str());
    let allowed: u32 = match a.len() {
        0..=3 => return 0.0,
        4..=7 => 1,
        _ => 2,
    };
    if b.len() < 4 || (typed.letters & !known.letters).count_ones() > allowed {
        return 0.0;
    }
    let missing = (known.letters & !typed.letters).count_ones();
    if a.len().abs_diff(b.len()) <= allowed as usize && missing <= allowed {
        match (strsim::osa_distance(a, b), a.len()) {
            (1, 4) => return 0.55,
            (1, _) => return 0.72,
            (2, 8..) => return 0.6,
            _ => {}
        }
    }
    if unfinished(a, b) { 0.5 } else { 0.0 }
}

/// The start of a longer word, with one mistake after its first letter.
fn unfinished(a: &str, b: &str) -> bool {
    let same_start = a.as_bytes().first() == b.as_bytes().first();
    let starts = |length: usize| b.get(..length).is_some_and(|start| strsim::osa_distance(a, start) == 1);
    same_start && a.len() >= 5 && b.len() > a.len() && (a.len() - 1..=a.len() + 1).any(starts)
}
