//! What each option is called and why it counts, beside its id: a label or a reason that moved to another option is seen.
//!
//! `UPDATE_LABELS=1 cargo test --package quatre-voies labels` writes the table again, after a rewording that is meant.

use engine::{Item, Way, choices, question};
use serde_json::Value;
use std::collections::BTreeMap;

const FROZEN: &str = "tests/cases/labels.json";

/// What is said of each option of each question, by « question = option ».
type Said = BTreeMap<String, BTreeMap<&'static str, String>>;

fn ours() -> Said {
    let mut said = Said::new();
    for &item in Item::ALL {
        for (choice, rank) in choices(item).iter().zip(0..) {
            let reason = |way: &Way| Some((way.id(), words::fact_clause(item, rank, *way)?.to_owned()));
            let label = ("label", words::option(item, rank).to_owned());
            let all = Way::ALL.iter().filter_map(reason).chain([label]);
            said.insert(named(item, choice.id), all.collect());
        }
    }
    said
}

fn named(item: Item, option: &str) -> String {
    format!("{} = {option}", item.id())
}

fn frozen() -> Value {
    let text = std::fs::read_to_string(FROZEN).expect("the table of labels");
    serde_json::from_str(&text).expect("JSON")
}

fn value(said: &Said) -> Value {
    serde_json::to_value(said).expect("texts")
}

/// The options of which something else is said than in the table.
fn different(frozen: &Value, now: &Value) -> Vec<String> {
    let names = frozen
        .as_object()
        .into_iter()
        .chain(now.as_object())
        .flat_map(|all| all.keys());
    let mut names: Vec<String> = names.filter(|&name| frozen[name] != now[name]).cloned().collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn labels_and_reasons_stand_beside_their_options() {
    if std::env::var_os("UPDATE_LABELS").is_some() {
        let text = serde_json::to_string_pretty(&ours()).expect("texts");
        std::fs::write(FROZEN, text + "\n").expect("the table is written");
    }
    let (frozen, now) = (frozen(), value(&ours()));
    let told = |name: &String| format!("{name}\n  in the table: {}\n  now: {}", frozen[name], now[name]);
    let different: Vec<String> = different(&frozen, &now).iter().map(told).collect();
    assert!(
        different.is_empty(),
        "reworded or moved; where it is meant, `UPDATE_LABELS=1 cargo test --package quatre-voies labels` writes the table again:\n{}",
        different.join("\n")
    );
}

#[test]
fn two_neighbours_that_change_places_are_both_named() {
    let before = value(&ours());
    let mut swaps = 0;
    for &item in Item::ALL {
        for pair in choices(item).windows(2) {
            let [first, second] = [named(item, pair[0].id), named(item, pair[1].id)];
            let mut said = ours();
            let moved = said.insert(first.clone(), said[&second].clone()).expect("an option");
            said.insert(second.clone(), moved);
            let mut expected = vec![first, second];
            expected.sort();
            assert_eq!(different(&before, &value(&said)), expected);
            swaps += 1;
        }
    }
    assert_eq!(swaps, options().count() - Item::ALL.len());
}

#[test]
fn suggested_amounts_are_labelled_by_what_they_are() {
    let amounts = [Item::FCa, Item::FTarif];
    for (item, id, label) in options().filter(|(item, ..)| amounts.contains(item)) {
        let euros: i64 = id.parse().expect("a whole number of euros");
        assert_eq!(label, words::euros(euros), "{}", named(item, id));
    }
}

#[test]
fn no_two_options_of_a_question_read_alike() {
    for &item in Item::ALL {
        let mut labels = words::labels(item).to_vec();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), question(item).choices.len(), "{}", item.id());
    }
}

fn options() -> impl Iterator<Item = (Item, &'static str, &'static str)> {
    Item::ALL.iter().flat_map(|&item| {
        let labelled = choices(item).iter().zip(words::labels(item));
        labelled.map(move |(choice, label)| (item, choice.id, *label))
    })
}
