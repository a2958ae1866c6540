//! Where a statement comes from: checked on a day, and how sure it is.

use crate::guides::to_check;
use law::{About, Confidence, Date};

use super::format::short_date;

/// “checked on 23 Nov 2026”; “read on 23 Nov 2026, to be checked” once that is over, or where the text itself could not be read.
pub fn source_note(fact: &About, today: Date) -> String {
    note(fact, fact.needs_check(today))
}

/// The note of the first of several facts, which says “to be checked” as soon as any of them must be checked.
pub fn sources_note(facts: &[&About], today: Date) -> Option<String> {
    facts.first().map(|fact| note(fact, to_check(facts, today)))
}

/// The note in a list of sources, how sure the fact is coming first: “sure, checked on 23 Nov 2026”.
pub fn judged_note(fact: &About, today: Date) -> String {
    let day = short_date(fact.checked);
    match (fact.needs_check(today), fact.confidence) {
        (true, _) | (false, Confidence::Low) => ["to be checked, read on ", &day].concat(),
        (false, Confidence::Medium) => ["fairly sure, checked on ", &day].concat(),
        (false, Confidence::High) => ["sure, checked on ", &day].concat(),
    }
}

fn note(fact: &About, unsure: bool) -> String {
    let day = short_date(fact.checked);
    if unsure {
        ["read on ", &day, ", to be checked"].concat()
    } else {
        ["checked on ", &day].concat()
    }
}
