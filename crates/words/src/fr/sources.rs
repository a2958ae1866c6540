//! Where a statement comes from: noted on a day, to read again before another.

use crate::guides::to_check;
use law::{Date, Fact};

use super::format::date;

/// « relevée le 23 novembre 2026, à relire avant le 1er janvier 2027 », and « à vérifier » once that day has come.
pub fn source_note(fact: &Fact, today: Date) -> String {
    note(fact, fact.needs_check(today))
}

/// The note of the first of several facts, which says « à vérifier » as soon as any of them must be checked.
pub fn sources_note(facts: &[&Fact], today: Date) -> Option<String> {
    facts.first().map(|fact| note(fact, to_check(facts, today)))
}

fn note(fact: &Fact, unsure: bool) -> String {
    let check = if unsure { ". À vérifier." } else { "" };
    [
        "relevée le ",
        &date(fact.checked),
        ", à relire avant le ",
        &date(fact.review),
        check,
    ]
    .concat()
}
