//! A typed text gives trades, the best first.

use std::collections::BTreeMap;

use super::fold::{fold, joined, words};
use super::index::{Entry, Index, Target, spaced};
use super::list::Trades;
use super::near::{Word, near};

/// A trade is an answer from this score on.
pub const LEAST: f64 = 0.4;
/// What each word that no trade knows costs.
const UNKNOWN: f64 = 0.06;
/// What unknown words cost at most, altogether.
const KNOWN_ENOUGH: f64 = 0.7;

/// From here on, two words are the same one.
const SAME: f64 = 0.95;
/// From here on, two words are of the same family.
const ALMOST: f64 = 0.8;

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// Rank of the trade in the list.
    pub trade: usize,
    /// From [`LEAST`] to 1, and 2 for the name of the trade itself. Only its order means something.
    pub score: f64,
    /// Rank of the synonym that answered best; none for the name.
    pub synonym: Option<usize>,
}

/// The words of the list that answered: the synonym, or the name.
pub fn why<'a>(list: &'a Trades, found: &Found) -> &'a str {
    list.trades.get(found.trade).map_or("", |trade| {
        let synonym = found.synonym.and_then(|rank| trade.synonyms.get(rank));
        synonym.map_or(trade.name.as_str(), String::as_str)
    })
}

/// A typed word, what it is worth, and how much it is each word of the list.
struct Typed {
    weight: f64,
    near: Vec<f64>,
}

impl Index {
    /// The trades that a text may mean, at most `most`, the best first; of two alike, the first of the list.
    ///
    /// Total: any text has an answer, which may be empty.
    pub fn find(&self, text: &str, most: usize) -> Vec<Found> {
        let mut seen = BTreeMap::new();
        let mut best = self.scores(text, &mut seen);
        // « graphiste et illustratrice »: each of the two is a whole answer.
        let parts = parts(text);
        if parts.len() > 1 {
            for part in parts {
                for (mine, other) in best.iter_mut().zip(self.scores(&part, &mut seen)) {
                    if 0.95 * other.score > mine.score {
                        *mine = Found {
                            score: 0.95 * other.score,
                            ..other
                        };
                    }
                }
            }
        }
        best.retain(|found| found.score >= LEAST);
        best.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.trade.cmp(&b.trade)));
        best.truncate(most);
        best
    }

    /// The score of every trade, in the order of the list.
    fn scores(&self, text: &str, seen: &mut BTreeMap<String, Typed>) -> Vec<Found> {
        let folded = joined(&fold(text));
        let typed_words = words(&folded);
        for &word in &typed_words {
            if !seen.contains_key(word) {
                seen.insert(word.to_owned(), self.typed(&Word::new(word)));
            }
        }
        let typed: Vec<&Typed> = typed_words.iter().filter_map(|&word| seen.get(word)).collect();
        let known: Vec<&Typed> = typed.iter().copied().filter(|word| word.weight > 0.0).collect();
        let lost = (1.0 - UNKNOWN * (typed.len() - known.len()) as f64).max(KNOWN_ENOUGH);
        let glued = [typed_words.concat(), folded.replace(' ', "")];
        let name = spaced(text);
        let targets = self.targets.iter().enumerate();
        targets
            .map(|(trade, target)| {
                let (score, synonym) = score(target, &known, &glued);
                let whole = !name.is_empty() && target.name == name;
                Found {
                    trade,
                    score: if whole { 2.0 } else { score * lost },
                    synonym: if whole { None } else { synonym },
                }
            })
            .collect()
    }

    /// What a typed word is worth: rare words decide, and words that are surely known hide those that only look like it.
    fn typed(&self, word: &Word) -> Typed {
        let mut near: Vec<f64> = self.words.iter().map(|other| near(word, other)).collect();
        let best = near.iter().copied().fold(0.0, f64::max);
        if best >= SAME {
            for value in near.iter_mut().filter(|value| **value < 0.75) {
                *value *= 0.6;
            }
        }
        let trades: u32 = near
            .iter()
            .zip(&self.trades_of)
            .filter(|(value, _)| **value >= 0.5)
            .map(|(_, trades)| trades)
            .sum();
        Typed {
            weight: best * best / (1.0 + 0.35 * halvings(trades)),
            near,
        }
    }
}

/// About the binary logarithm, with the four operations only: the same on every machine.
fn halvings(count: u32) -> f64 {
    let whole = count.max(1).ilog2();
    f64::from(whole) + f64::from(count.max(1)) / f64::from(1_u32 << whole) - 1.0
}

/// How much a trade answers, and by which of its synonyms.
fn score(target: &Target, known: &[&Typed], glued: &[String; 2]) -> (f64, Option<usize>) {
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

/// The trades named one after the other.
fn parts(text: &str) -> Vec<String> {
    let short: String = text.chars().take(600).collect();
    let marked = short
        .replace([',', ';', '/', '+', '&'], "\n")
        .replace(" et ", "\n")
        .replace(" ou ", "\n");
    marked
        .split('\n')
        .filter(|part| !part.trim().is_empty())
        .take(4)
        .map(str::to_owned)
        .collect()
}
