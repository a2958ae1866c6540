//! Which counts of a table may be shown, so that nobody can tell a count of four people or fewer, not even with this code.
//!
//! The people of a table are counted by category, and how many they are in all is known. A count stands alone only if at
//! least [`FEWEST`] people are in it and as many are left; what is left is counted together. An empty category is treated as
//! a small one: that nobody is in it says something of everybody.
//!
//! What is together is never told apart by subtraction, since what is shown is a partition of the total. It is not told
//! apart either by who knows these rules (« each of them is under five, and they are eight: four each »): the last category
//! is never asked whether it could stand alone, so that it may hold all that the others do not. Whatever is shown, each other
//! category that is together may hold none, one, two, three or four people, and the last one the rest: the same is shown.
//! `tests/it/cells.rs` tries every small meeting against that attacker.

use crate::board::FEWEST;

/// Categories that are counted together, by their rank, and their people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The ranks of the categories, in order; one alone has its own count.
    pub together: Vec<usize>,
    /// How many people; [`FEWEST`] or more.
    pub people: usize,
}

/// The counts to show of these categories, those that stand alone first, in order; none for fewer than [`FEWEST`] people.
/// The last category is the one that says the least: it has its own count only where all the others have theirs.
pub fn cells(counts: &[usize]) -> Vec<Cell> {
    let mut split = Split {
        counts,
        alone: Vec::new(),
        together: (0..counts.len()).collect(),
    };
    if split.left() < FEWEST {
        return Vec::new();
    }
    while let Some(rank) = split.largest_that_stands_alone() {
        split.set_alone(rank);
    }
    split.told()
}

/// The categories that have their own count, and those that are counted together.
struct Split<'a> {
    counts: &'a [usize],
    alone: Vec<usize>,
    together: Vec<usize>,
}

impl Split<'_> {
    /// How many people are counted together.
    fn left(&self) -> usize {
        self.together.iter().map(|&rank| self.counts[rank]).sum()
    }

    /// The largest one, the first of equal ones; never the last category.
    fn largest_that_stands_alone(&self) -> Option<usize> {
        let (left, (_, asked)) = (self.left(), self.together.split_last()?);
        let stands = |rank: &usize| {
            let count = self.counts[*rank];
            count >= FEWEST && left - count >= FEWEST
        };
        // `max_by_key` takes the last of equal ones.
        let ranks = asked.iter().rev().copied().filter(stands);
        ranks.max_by_key(|&rank| self.counts[rank])
    }

    fn set_alone(&mut self, rank: usize) {
        self.together.retain(|&other| other != rank);
        self.alone.push(rank);
    }

    fn told(mut self) -> Vec<Cell> {
        self.alone.sort_unstable();
        let alone = self.alone.iter().map(|&rank| Cell {
            together: vec![rank],
            people: self.counts[rank],
        });
        let together = Cell {
            people: self.left(),
            together: self.together.clone(),
        };
        alone.chain([together]).collect()
    }
}
