//! The list made ready for the search, once.

use std::collections::BTreeMap;

use super::fold::{fold, joined, words};
use super::list::{Trade, Trades};
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
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Every word of the list, once.
    pub(crate) words: Vec<Word>,
    /// Where each word is among them.
    ranks: BTreeMap<String, usize>,
    /// In how many trades each word is.
    pub(crate) trades_of: Vec<u32>,
    /// In the order of the list.
    pub(crate) targets: Vec<Target>,
}

impl Index {
    /// Reads every name and synonym of a list; a few milliseconds.
    pub fn new(list: &Trades) -> Self {
        let mut index = Self::default();
        while index.reads_on(list, list.trades.len()) {}
        index
    }

    /// Reads as many trades more of a list, always the same one; false once all of them are read.
    pub fn reads_on(&mut self, list: &Trades, count: usize) -> bool {
        let read = self.targets.len();
        for trade in list.trades.iter().skip(read).take(count) {
            let target = self.target(trade);
            self.count(&target.entries);
            self.targets.push(target);
        }
        self.targets.len() > read
    }

    fn target(&mut self, trade: &Trade) -> Target {
        let parts = trade.name.split([',', '(', ')']).map(|part| (part, None));
        let synonyms = trade.synonyms.iter().enumerate();
        let texts = parts.chain(synonyms.map(|(rank, text)| (text.as_str(), Some(rank))));
        let entries = texts
            .map(|(text, synonym)| self.entry(text, synonym))
            .filter(|entry| !entry.words.is_empty());
        Target {
            entries: entries.collect(),
            name: spaced(&trade.name),
        }
    }

    fn entry(&mut self, text: &str, synonym: Option<usize>) -> Entry {
        let folded = joined(&fold(text));
        let words = words(&folded);
        Entry {
            glued: words.concat(),
            words: words.iter().map(|word| self.rank(word)).collect(),
            of_name: synonym.is_none(),
            synonym,
        }
    }

    fn rank(&mut self, word: &str) -> usize {
        if let Some(&rank) = self.ranks.get(word) {
            return rank;
        }
        self.ranks.insert(word.to_owned(), self.words.len());
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
