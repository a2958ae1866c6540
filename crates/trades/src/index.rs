//! The list made ready for the search, once.

use std::collections::BTreeMap;

use super::fold::{fold, joined, words};
use super::list::Trades;
use super::near::Word;

/// What one name or synonym is made of.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its words, as ranks in [`Index::words`].
    pub(crate) words: Vec<usize>,
    /// Its words without spaces.
    pub(crate) glued: String,
    /// Whether it is a part of the name.
    pub(crate) of_name: bool,
    /// The rank of the synonym, when it is one.
    pub(crate) synonym: Option<usize>,
}

/// A trade as the search sees it.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// The whole name, folded.
    pub(crate) name: String,
    /// Parts of the name, then synonyms.
    pub(crate) entries: Vec<Entry>,
}

/// The list made ready for the search.
#[derive(Clone, Debug)]
pub struct Index {
    /// Every word of the list, once.
    pub(crate) words: Vec<Word>,
    /// In how many trades each word is.
    pub(crate) trades_of: Vec<u32>,
    /// In the order of the list.
    pub(crate) targets: Vec<Target>,
}

impl Index {
    /// Reads every name and synonym of a list; a few milliseconds.
    pub fn new(list: &Trades) -> Self {
        let mut ranks = BTreeMap::new();
        let mut index = Self {
            words: Vec::new(),
            trades_of: Vec::new(),
            targets: Vec::with_capacity(list.trades.len()),
        };
        for trade in &list.trades {
            let parts = trade.name.split([',', '(', ')']).map(|part| (part, None));
            let synonyms = trade.synonyms.iter().enumerate();
            let texts = parts.chain(synonyms.map(|(rank, text)| (text.as_str(), Some(rank))));
            let entries: Vec<Entry> = texts
                .map(|(text, synonym)| index.entry(text, synonym, &mut ranks))
                .filter(|entry| !entry.words.is_empty())
                .collect();
            index.count(&entries);
            index.targets.push(Target {
                name: spaced(&trade.name),
                entries,
            });
        }
        index
    }

    fn entry(&mut self, text: &str, synonym: Option<usize>, ranks: &mut BTreeMap<String, usize>) -> Entry {
        let folded = joined(&fold(text));
        let words = words(&folded);
        Entry {
            glued: words.concat(),
            words: words.iter().map(|word| self.rank(word, ranks)).collect(),
            of_name: synonym.is_none(),
            synonym,
        }
    }

    fn rank(&mut self, word: &str, ranks: &mut BTreeMap<String, usize>) -> usize {
        if let Some(&rank) = ranks.get(word) {
            return rank;
        }
        ranks.insert(word.to_owned(), self.words.len());
        self.words.push(Word::new(word));
        self.trades_of.push(0);
        self.words.len() - 1
    }

    fn count(&mut self, entries: &[Entry]) {
        let mut all: Vec<usize> = entries.iter().flat_map(|entry| entry.words.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        for rank in all {
            self.trades_of[rank] += 1;
        }
    }
}

/// Folded, with one space between words.
pub(crate) fn spaced(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
