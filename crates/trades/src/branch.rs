//! The question asked where the law branches, and what its answers change.

use serde::Deserialize;

use super::kinds::{Nature, Status};

/// The question asked where the law branches: one at most.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Branch {
    /// As people read it.
    pub question: String,
    /// Two to five answers.
    pub options: Vec<Choice>,
}

/// An answer, and what it replaces in the row of the trade; nothing when it says what the row says.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Choice {
    /// As people read it.
    pub label: String,
    /// Another trade, with its own row and no other question.
    pub trade: Option<String>,
    /// Replaces the family.
    pub family: Option<String>,
    /// Replaces the kind of regulated profession.
    pub reglementee: Option<String>,
    /// The option of `f_graphisme`.
    pub works: Option<String>,
    /// Replaces the nature.
    pub nature: Option<Nature>,
    /// Replaces the row of [`Trades::requirements`].
    pub requirement: Option<String>,
    /// Replaces whether portage takes it.
    pub portage: Option<Status>,
    /// Replaces whether a CAE takes it.
    pub cae: Option<Status>,
    /// What the person must know.
    pub alert: Option<Alert>,
    /// What follows, in French.
    pub text: Option<String>,
}

/// What an answer must warn of.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Alert {
    /// A contract that a judge could call employment.
    SalariatDeguise,
    /// What lawyers alone may do.
    MonopoleDuDroit,
    /// What accountants alone may do.
    MonopoleComptable,
}
