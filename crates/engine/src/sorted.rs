//! Stable sorts compiled once. The one of the standard library is compiled again for each kind of item and each comparison: 3 kB
//! of program each, where lists have four ways or a few hundred changes.

use std::cmp::Ordering;

/// Sorts a few values where they are: four ways, three reasons.
pub fn sort_few<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && compare(&list[place - 1], &list[place]).is_gt() {
            list.swap(place - 1, place);
            place -= 1;
        }
    }
}

/// The values of a list in order.
pub(crate) fn sorted<T: Clone>(list: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let ranks = ranks(list.len(), &|a, b| compare(&list[a], &list[b]));
    ranks.into_iter().map(|rank| list[rank].clone()).collect()
}

fn ranks(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut ranks = Vec::with_capacity(length);
    for rank in 0..length {
        let place = ranks.partition_point(|&before| compare(before, rank).is_le());
        ranks.insert(place, rank);
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys that repeat, with the place they had.
    fn keyed(length: usize) -> Vec<(usize, usize)> {
        (0..length).map(|place| (place * 7 % 5, place)).collect()
    }

    #[test]
    fn both_are_the_stable_sort_of_the_library() {
        for length in [0, 1, 2, 3, 4, 9, 300] {
            let given = keyed(length);
            let mut expected = given.clone();
            expected.sort_by_key(|(key, _)| *key);
            let mut few = given.clone();
            sort_few(&mut few, |(a, _), (b, _)| a.cmp(b));
            assert_eq!(few, expected);
            assert_eq!(sorted(&given, |(a, _), (b, _)| a.cmp(b)), expected);
        }
    }
}
