//! What a fact changes for each way.

use super::questions::{instead, reasons};
use engine::{Answer, Answers, Item, OptionSet, Way};

/// What this answer changes for this way; none where it changes nothing.
pub fn fact_clause(item: Item, rank: u8, way: Way) -> Option<&'static str> {
    let clause = reasons(item).get(usize::from(rank))?[way.index()];
    (!clause.is_empty()).then_some(clause)
}

/// What the answers of this person to a question change for this way: a clause an option that counts, the second one and
/// the next as sentences; empty where they change nothing.
pub fn fact_clauses(item: Item, answers: &Answers, way: Way) -> String {
    let chosen = match answers.get(item) {
        Some(Answer::Choice(rank)) => OptionSet(1 << rank),
        Some(Answer::Several(ticked)) => ticked,
        _ => OptionSet(0),
    };
    let clauses = chosen.ranks().filter_map(|rank| match instead(item, rank, answers) {
        Some(row) => Some(row[way.index()]).filter(|clause| !clause.is_empty()),
        None => fact_clause(item, rank, way),
    });
    let said = clauses.enumerate().map(|(place, clause)| match place {
        0 => clause.to_owned(),
        _ => sentence(clause),
    });
    said.collect::<Vec<_>>().join(" ")
}

/// A clause as a sentence of its own.
fn sentence(clause: &str) -> String {
    let mut letters = clause.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
