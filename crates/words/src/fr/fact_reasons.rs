//! What a fact changes for each way.

use super::questions::reasons;
use engine::{Item, Way};

/// What this answer changes for this way; none where it changes nothing.
pub fn fact_clause(item: Item, rank: u8, way: Way) -> Option<&'static str> {
    let clause = reasons(item).get(usize::from(rank))?[way.index()];
    (!clause.is_empty()).then_some(clause)
}
