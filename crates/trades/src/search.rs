//! A typed text gives trades, the best first.

use std::collections::BTreeMap;

use super::fold::{fold, joined, words};
use super::index::{Index, spaced};
use super::list::Trades;
use super::near::{Word, near};
use super::score::{Typed, score};

/// A trade is an answer from this score on.
pub const LEAST: f64 = 0.4;
/// What each word that no trade knows costs.
const UNKNOWN: f64 = 0.06;
/// What unknown words cost at most, altogether.
const KNOWN_ENOUGH: f64 = 0.7;

/// From here on, two words are the same one.
const SAME: f64 = 0.95;
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
