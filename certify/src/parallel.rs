//! The same work for many people, on every core; the result does not depend on their number.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

/// People handled together: results are merged group by group, always in the same order.
const GROUP: u64 = 250;

/// A summary that can take another one in.
pub trait Merge: Default + Send {
    /// Adds the summary of the people who come after.
    fn absorb(&mut self, after: Self);
}

/// Visits so many people and sums up.
///
/// # Panics
/// When a visit does.
pub fn fold<S: Merge>(people: u64, visit: impl Fn(u64, &mut S) + Sync) -> S {
    fold_by(GROUP, people, visit)
}

/// The same in groups of so many people: few where a visit is long, so that no core waits for another.
///
/// # Panics
/// When a visit does.
pub fn fold_by<S: Merge>(size: u64, people: u64, visit: impl Fn(u64, &mut S) + Sync) -> S {
    let group = |group: u64| {
        let mut summary = S::default();
        for person in group * size..people.min((group + 1) * size) {
            visit(person, &mut summary);
        }
        summary
    };
    // Collected in the order of the groups, then added one after the other: sums of fractions depend on their order.
    let summaries: Vec<S> = (0..people.div_ceil(size)).into_par_iter().map(group).collect();
    let mut whole = S::default();
    for summary in summaries {
        whole.absorb(summary);
    }
    whole
}

/// The number of cores used; `RAYON_NUM_THREADS` asks for another one.
pub fn cores() -> usize {
    rayon::current_num_threads()
}

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    /// Those for whom it is true.
    pub yes: u64,
    /// Everybody asked.
    pub all: u64,
}

impl Share {
    /// Counts one more.
    pub fn add(&mut self, yes: bool) {
        self.yes += u64::from(yes);
        self.all += 1;
    }

    /// From 0 to 1; 0 when nobody was asked.
    pub fn value(self) -> f64 {
        self.yes as f64 / self.all.max(1) as f64
    }
}

impl Merge for Share {
    fn absorb(&mut self, after: Self) {
        self.yes += after.yes;
        self.all += after.all;
    }
}

impl<T: Merge, const N: usize> Merge for [T; N]
where
    [T; N]: Default,
{
    fn absorb(&mut self, after: Self) {
        for (mine, after) in self.iter_mut().zip(after) {
            mine.absorb(after);
        }
    }
}

impl Merge for u64 {
    fn absorb(&mut self, after: Self) {
        *self += after;
    }
}

impl Merge for f64 {
    fn absorb(&mut self, after: Self) {
        *self += after;
    }
}

impl<K: Ord + Send, T: Merge> Merge for std::collections::BTreeMap<K, T> {
    fn absorb(&mut self, after: Self) {
        for (key, value) in after {
            self.entry(key).or_default().absorb(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_visited_once_and_in_order() {
        let visited: Share = fold(10_007, |person, share: &mut Share| share.add(person % 2 == 0));
        assert_eq!((visited.yes, visited.all), (5_004, 10_007));
        let in_small_groups: Share = fold_by(7, 10_007, |person, share: &mut Share| share.add(person % 2 == 0));
        assert_eq!(in_small_groups, visited);
        let sums: Vec<f64> = (0..3)
            .map(|_| fold(5_000, |person, sum: &mut f64| *sum += 1.0 / (person + 1) as f64))
            .collect();
        assert!(sums.windows(2).all(|pair| pair[0].to_bits() == pair[1].to_bits()));
    }
}
