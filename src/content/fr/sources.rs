//! Where a statement comes from: read on a day, to read again before another.

use crate::facts::{Date, Fact};

use super::format::date;

/// « lue le 23 novembre 2026, à relire avant le 1er janvier 2027 », and « à vérifier » once that day has come.
pub fn source_note(fact: &Fact, today: Date) -> String {
    let check = if fact.needs_check(today) { ". À vérifier." } else { "" };
    [
        "lue le ",
        &date(fact.checked),
        ", à relire avant le ",
        &date(fact.review),
        check,
    ]
    .concat()
}
