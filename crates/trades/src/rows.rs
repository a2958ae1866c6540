//! The rows that several trades share: what the law asks, what each way does.

use serde::Deserialize;

use super::kinds::{Kind, Level, Reading, Status};

/// What makes a nature.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct NatureRow {
    /// Where the law says it; none for [`Nature::Salarie`] and [`Nature::Autre`], that each trade explains.
    pub article: Option<String>,
}

/// What the law asks before starting.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Requirement {
    /// What is asked.
    pub kind: Kind,
    /// The diploma, for [`Kind::DiplomeOu3ans`].
    pub level: Option<Level>,
    /// The sentence that people read.
    pub text: Option<String>,
    /// Where the law says it; never absent when something is asked.
    pub article: Option<String>,
    /// A page that says it.
    pub url: Option<String>,
    /// How the article was checked; a way closes only on [`Reading::Read`] or [`Reading::Page`].
    pub checked: Option<Reading>,
}

/// What one way does with a trade.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Practice {
    /// Whether it takes it.
    pub status: Status,
    /// Why, in French, as the end of a sentence.
    pub reason: String,
    /// Where the law says it; none for a practice.
    pub article: Option<String>,
}

/// Why the one who works is an employee.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Employed {
    /// Whether the law itself presumes it, or only most cases end so.
    pub by_law: bool,
    /// Where the law says it.
    pub article: String,
    /// More, in French.
    pub text: Option<String>,
}
