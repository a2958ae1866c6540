//! Where a statement comes from: noted on a day, to read again after another.

use crate::guides::to_check;
use law::{About, Date};

use super::format::date;

/// « relevée le 23 novembre 2026, à relire après le 31 décembre 2026 », and « à vérifier » from then on.
pub fn source_note(fact: &About, today: Date) -> String {
    note(fact, fact.needs_check(today))
}

/// The note of the first of several facts, which says « à vérifier » as soon as any of them must be checked.
pub fn sources_note(facts: &[&About], today: Date) -> Option<String> {
    facts.first().map(|fact| note(fact, to_check(facts, today)))
}

fn note(fact: &About, unsure: bool) -> String {
    let check = if unsure { ". À vérifier." } else { "" };
    let until = fact
        .until
        .map_or_else(String::new, |last| [", à relire après le ", &date(last)].concat());
    ["relevée le ", &date(fact.checked), &until, check].concat()
}
