//! How much a trade answers to what was typed.

use super::index::{Entry, Target};

/// From here on, two words are of the same family.
const ALMOST: f64 = 0.8;

/// A typed word, what it is worth, and how much it is each word of the list.
pub(crate) struct Typed {
    /// From 0, a word that no trade knows, to 1.
    pub(crate) weight: f64,
    /// A value a word of the list, from 0 to 1.
    pub(crate) near: Vec<f64>,
}

/// How much a trade answers, and by which of its synonyms.
pub(crate) fn score(target: &Target, known: &[&Typed], glued: &[String; 2]) -> (f64, Option<usize>) {
    let total: f64 = known.iter().map(|word| word.weight).sum();
    let (mut best, mut least, mut synonym) = (0.0, 0.0_f64, None);
    let mut heard = vec![0.0_f64; known.len()];
    for (rank, entry) in target.entries.iter().enumerate() {
        let hit = hit(entry, known, total, &mut heard);
        let value = entry_score(entry, known, hit, glued) - 0.0005 * rank as f64;
        least = least.max(whole(entry, known, hit));
        if value > best {
            (best, synonym) = (value, entry.synonym);
        }
    }
    let weighed: f64 = heard.iter().zip(known).map(|(value, word)| value * word.weight).sum();
    let bag = if total > 0.0 { weighed / total } else { best };
    ((0.75 * best + 0.25 * bag).max(least), synonym)
}

/// How much of what was typed is in an entry; `heard` keeps the best of each word over the entries of a trade.
fn hit(entry: &Entry, known: &[&Typed], total: f64, heard: &mut [f64]) -> f64 {
    let mut hit = 0.0;
    for (word, heard) in known.iter().zip(heard) {
        let value = entry.words.iter().map(|&rank| word.near[rank]).fold(0.0, f64::max);
        *heard = heard.max(value);
        hit += value * word.weight;
    }
    if total > 0.0 { hit / total } else { 0.0 }
}

fn entry_score(entry: &Entry, known: &[&Typed], hit: f64, glued: &[String; 2]) -> f64 {
    let found = |rank: usize| known.iter().any(|word| word.near[rank] >= 0.5);
    let cover = entry.words.iter().filter(|&&rank| found(rank)).count() as f64 / entry.words.len() as f64;
    let named = if entry.of_name && hit > 0.0 { 0.02 } else { 0.0 };
    (hit * (0.7 + 0.3 * cover) + named)
        .max(glued_score(&entry.glued, &glued[0]))
        .max(glued_score(&entry.glued, &glued[1]))
}

/// « je peux garder des chats pendant les vacances »: all of an entry is an answer, whatever stands beside it.
fn whole(entry: &Entry, known: &[&Typed], hit: f64) -> f64 {
    let all = entry
        .words
        .iter()
        .all(|&rank| known.iter().any(|word| word.near[rank] >= ALMOST));
    let least = match (entry.of_name, entry.words.len()) {
        (true, _) => 0.55,
        (false, 1) => 0.45,
        (false, _) => 0.58,
    };
    if all { least + 0.1 * hit } else { 0.0 }
}

/// « cup cakes », « foodtruk »: the same letters, cut otherwise.
fn glued_score(entry: &str, typed: &str) -> f64 {
    if typed.len() < 5 || entry.len().abs_diff(typed.len()) > 1 {
        return 0.0;
    }
    match entry == typed {
        true => 0.93,
        false
            if entry.len() >= 6
                && entry.as_bytes()[0] == typed.as_bytes()[0]
                && strsim::osa_distance(entry, typed) == 1 =>
        {
            0.72
        }
        false => 0.0,
    }
}
