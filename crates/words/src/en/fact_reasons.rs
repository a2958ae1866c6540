//! What a fact changes for each way.

use super::questions::{instead, reasons};
use engine::{Answer, Answers, Item, OptionSet, Way};

/// What this answer changes for this way, in whole sentences; none where it changes nothing.
pub fn fact_clause(item: Item, rank: u8, way: Way) -> Option<&'static str> {
    let clause = reasons(item).get(usize::from(rank))?[way.index()];
    (!clause.is_empty()).then_some(clause)
}

/// What the answers of this person to a question change for this way, a sentence an option that counts; empty where they
/// change nothing.
pub fn fact_clauses(item: Item, answers: &Answers, way: Way) -> String {
    let clauses = chosen(item, answers)
        .ranks()
        .filter_map(|rank| match instead(item, rank, answers) {
            Some(row) => Some(row[way.index()]).filter(|clause| !clause.is_empty()),
            None => fact_clause(item, rank, way),
        });
    clauses.collect::<Vec<_>>().join(" ")
}

/// The options chosen or ticked.
pub(crate) fn chosen(item: Item, answers: &Answers) -> OptionSet {
    match answers.get(item) {
        Some(Answer::Choice(rank)) => OptionSet(1 << rank),
        Some(Answer::Several(ticked)) => ticked,
        _ => OptionSet(0),
    }
}

/// First words that keep their capital.
const NAMES: [&str; 10] = [
    "Acre", "Arce", "Cesu", "France", "French", "I", "Insee", "Qualiopi", "Scop", "Urssaf",
];

/// A sentence after the name of a way and a colon: “A micro-entreprise…” becomes “a micro-entreprise…”, “CAE” and “Urssaf” stay.
pub(crate) fn after_colon(sentence: &str) -> String {
    let named = sentence.split(|sign: char| !sign.is_alphanumeric()).next();
    let mut letters = sentence.chars();
    let first = letters.next().into_iter();
    let word = letters
        .clone()
        .next()
        .is_some_and(|second| second.is_lowercase() || second == ' ');
    if word && !named.is_some_and(|name| NAMES.contains(&name)) {
        first.flat_map(char::to_lowercase).chain(letters).collect()
    } else {
        sentence.to_owned()
    }
}
