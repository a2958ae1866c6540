//! Whatever is typed, the search answers, and answers the same.

use crate::{INDEX, TRADES, first};
use proptest::prelude::*;
use trades::{Index, LEAST, why};

/// A page reads the list in parts, so that a slow phone answers between them.
#[test]
fn a_list_read_in_parts_is_the_one_read_at_once() {
    for part in [1, 7, 50, 1000] {
        let mut index = Index::default();
        while index.reads_on(&TRADES, part) {}
        assert_eq!(format!("{index:?}"), format!("{:?}", *INDEX), "{part}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_text_has_an_answer(text in "\\PC{0,80}") {
        let found = INDEX.find(&text, 6);
        prop_assert!(found.len() <= 6);
        prop_assert!(found.iter().all(|found| found.score >= LEAST && !why(&TRADES, found).is_empty()));
        prop_assert!(found.is_sorted_by(|a, b| a.score >= b.score));
        prop_assert_eq!(found, INDEX.find(&text, 6));
    }

    #[test]
    fn one_more_letter_is_never_too_many(rank in 0..258_usize, kept in 0..40_usize, added in "\\PC{0,4}") {
        let start: String = TRADES.trades[rank].name.chars().take(kept).collect();
        let found = INDEX.find(&format!("{start}{added}"), 3);
        prop_assert!(found.iter().all(|found| found.trade < 258));
    }
}

#[test]
fn case_accents_and_signs_change_nothing() {
    for trade in TRADES.trades.iter().step_by(7) {
        let bare: String = trade
            .name
            .to_uppercase()
            .replace(['É', 'È', 'Ê'], "E")
            .replace(['’', '-', '/'], " ");
        assert_eq!(first(&format!("  {bare} !! "), 1), [trade.id.as_str()], "{bare}");
    }
}

#[test]
fn what_says_nothing_of_a_trade_finds_nothing() {
    for text in [
        "",
        "   ",
        "?!",
        "bonjour",
        "je voudrais",
        "azertyuiop",
        "qsdfghjklm",
        "日本語",
        "\u{0}\u{301}",
        "0",
    ] {
        assert_eq!(first(text, 3), [""; 0], "{text:?}");
    }
}

#[test]
fn a_pasted_page_costs_no_more_than_a_sentence() {
    assert!(first(&"plombier ".repeat(100_000), 1) == ["plombier"]);
    assert_eq!(first(&"x".repeat(1_000_000), 1), [""; 0]);
}

/// The name is found while it is typed, from the fourth letter of its last word on, for nine trades in ten.
#[test]
fn names_come_while_they_are_typed() {
    let one_word: Vec<_> = TRADES
        .trades
        .iter()
        .filter(|trade| !trade.name.contains([' ', '-']) && trade.name.chars().count() > 6)
        .collect();
    let early = one_word
        .iter()
        .filter(|trade| first(&trade.name.chars().take(6).collect::<String>(), 6).contains(&trade.id.as_str()));
    let early = early.count();
    assert!(
        one_word.len() > 10 && early * 10 >= one_word.len() * 9,
        "{early} of {}",
        one_word.len()
    );
}
