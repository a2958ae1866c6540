//! What is said beside a claim of law or money: when its source was read, and whether to check it again.

use crate::facts::{Date, Fact};

use super::format::date;

/// « Source lue le 23 novembre 2026. », followed by « À vérifier. » when it is uncertain or too old on this day.
pub fn source_note(fact: &Fact, today: Date) -> String {
    let check = if fact.needs_check(today) { " À vérifier." } else { "" };
    ["Source lue le ", &date(fact.checked), ".", check].concat()
}
