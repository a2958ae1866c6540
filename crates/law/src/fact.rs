//! What a fact is: a dated statement of law or practice, with its source.

use crate::date::Date;

/// How sure we are of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// An order of magnitude or our own calculation: never closes a way.
    Low,
    /// An older text without a recent confirmation, or a secondary source.
    Medium,
    /// Stated by a recent official source.
    High,
}

/// A dated statement of law or practice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact {
    /// Stable id.
    pub id: &'static str,
    /// The fact in French, as people read it; like the unit, the basis and the start, empty in the browser ([`built`]).
    pub statement: &'static str,
    /// Its numbers, in the order of the statement; empty for a fact without any.
    pub values: &'static [f64],
    /// Unit of the numbers, in French.
    pub unit: &'static str,
    /// Articles, decrees or agreements; empty for practice.
    pub legal_basis: &'static str,
    /// Address of the source.
    pub url: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
    /// The amount or the rule could not be read in its official text: shown as « à vérifier ».
    pub to_check: bool,
    /// Since when: an ISO date, a year, or « en vigueur ».
    pub date_from: &'static str,
    /// Day of the last check.
    pub checked: Date,
    /// Day from which it must be checked again.
    pub review: Date,
}

/// A text that only the pages built in advance show: left out of the programs of the browser, which stay small.
pub(super) const fn built(text: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { text }
}

impl Fact {
    /// Whether people are told « à vérifier » on this day; never changes the level of a gate.
    pub fn needs_check(&self, today: Date) -> bool {
        self.to_check || today >= self.review
    }
}
