//! Counts together are never told apart: by subtraction, nor by who knows the code that hides them.

use std::collections::{BTreeMap, BTreeSet};

use group::{Cell, FEWEST, cells};
use proptest::prelude::*;

/// What is shown, with every table of counts that shows it.
type Seen = BTreeMap<Vec<(Vec<usize>, usize)>, Vec<Vec<usize>>>;

/// Every way of counting these people in as many categories.
fn tables(people: usize, categories: usize) -> Vec<Vec<usize>> {
    if categories == 1 {
        return vec![vec![people]];
    }
    let with_first = |first: usize| {
        let rest = tables(people - first, categories - 1).into_iter();
        rest.map(move |rest| [vec![first], rest].concat())
    };
    (0..=people).flat_map(with_first).collect()
}

fn shown(counts: &[usize]) -> Vec<(Vec<usize>, usize)> {
    let cells = cells(counts).into_iter();
    cells.map(|Cell { together, people }| (together, people)).collect()
}

/// The strongest attacker of one table: knows the code, the total and what is shown, and has time to try everything.
fn seen(people: usize, categories: usize) -> Seen {
    let mut seen = Seen::new();
    for counts in tables(people, categories) {
        seen.entry(shown(&counts)).or_default().push(counts);
    }
    seen
}

#[test]
fn who_knows_the_code_cannot_tell_a_hidden_count_from_any_other_small_one() {
    for (categories, most) in [(2, 40), (3, 30), (4, 24), (5, 20), (6, 16), (7, 13)] {
        for people in FEWEST..=most {
            for (shown, worlds) in seen(people, categories) {
                let together = shown.iter().filter(|(together, _)| together.len() > 1);
                for &rank in together.flat_map(|(together, _)| together) {
                    check_hidden(rank, categories, &worlds, &shown);
                }
            }
        }
    }
}

/// A category may hold none to four people; the last one, which may be a large one, at least as many numbers.
#[track_caller]
fn check_hidden(rank: usize, categories: usize, worlds: &[Vec<usize>], shown: &[(Vec<usize>, usize)]) {
    let numbers: BTreeSet<usize> = worlds.iter().map(|world| world[rank]).collect();
    let small = (0..FEWEST).all(|small| numbers.contains(&small));
    let last = rank + 1 == categories && numbers.len() >= FEWEST;
    assert!(small || last, "{shown:?} says that {rank} is one of {numbers:?}");
}

/// Ranks that are together, and their people.
type Expected = (&'static [usize], usize);

#[test]
fn counts_are_as_expected() {
    let cases: [(&[usize], &[Expected]); 10] = [
        // Under five people, nothing.
        (&[4, 0], &[]),
        // Nothing stands alone under ten.
        (&[6, 3, 0, 0], &[(&[0, 1, 2, 3], 9)]),
        (&[7, 5, 0, 0], &[(&[0], 7), (&[1, 2, 3], 5)]),
        (&[7, 3, 2, 0], &[(&[0], 7), (&[1, 2, 3], 5)]),
        (&[12, 6, 5, 2], &[(&[0], 12), (&[1], 6), (&[2, 3], 7)]),
        // Both sides are large enough: all is told.
        (&[8, 6], &[(&[0], 8), (&[1], 6)]),
        // Everybody, or nearly: nothing is.
        (&[20, 0], &[(&[0, 1], 20)]),
        (&[16, 4], &[(&[0, 1], 20)]),
        // Of equal ones, the first; the last one only where all the others have their count.
        (&[5, 5, 0, 0], &[(&[0], 5), (&[1, 2, 3], 5)]),
        (&[6, 3, 2, 9], &[(&[0], 6), (&[1, 2, 3], 14)]),
    ];
    for (counts, expected) in cases {
        let expected: Vec<_> = expected
            .iter()
            .map(|(together, people)| (together.to_vec(), *people))
            .collect();
        assert_eq!(shown(counts), expected, "{counts:?}");
    }
}

proptest! {
    #[test]
    fn what_is_shown_is_a_partition_of_five_people_or_more_each(counts in prop::collection::vec(0_usize..60, 1..9)) {
        let cells = cells(&counts);
        let total: usize = counts.iter().sum();
        prop_assert_eq!(cells.is_empty(), total < FEWEST);
        let mut ranks: Vec<usize> = cells.iter().flat_map(|cell| cell.together.clone()).collect();
        ranks.sort_unstable();
        if total >= FEWEST {
            prop_assert_eq!(ranks, (0..counts.len()).collect::<Vec<_>>());
        }
        for Cell { together, people } in cells {
            prop_assert!(people >= FEWEST);
            prop_assert_eq!(people, together.iter().map(|&rank| counts[rank]).sum::<usize>());
        }
    }
}
