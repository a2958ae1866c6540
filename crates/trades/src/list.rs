//! The list as data: a row a trade, and the rows that several trades share.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use super::branch::Branch;
use super::kinds::{Confidence, Nature};
use super::rows::{Employed, NatureRow, Practice, Requirement};

/// The list. Keys that this program does not know are left aside, so that a newer list can be read.
#[derive(Clone, Debug, Deserialize)]
pub struct Trades {
    /// What makes the nature of a trade.
    pub natures: BTreeMap<Nature, NatureRow>,
    /// What the law asks before starting, by the name that trades give.
    pub requirements: BTreeMap<String, Requirement>,
    /// What portage does with trades, by the name that trades give.
    pub portage: BTreeMap<String, Practice>,
    /// What a CAE does with trades, by the name that trades give.
    pub cae: BTreeMap<String, Practice>,
    /// The trades, the more frequent of two that answer alike first.
    pub trades: Vec<Trade>,
}

/// A trade.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Trade {
    /// Permanent, from 1: what kept answers and links say of a trade. Never given to another one.
    pub number: u16,
    /// Stable: a renamed trade keeps it.
    pub id: String,
    /// As people read it, feminine then masculine.
    pub name: String,
    /// What people type for it, without accents, the more frequent first. Never shown as its name.
    pub synonyms: Vec<String>,
    /// The option of `f_activite`.
    pub family: String,
    /// The option of `f_reglementee`.
    pub reglementee: Option<String>,
    /// The option of `f_aliments`.
    pub food: Option<String>,
    /// Whether it lodges people.
    #[serde(default)]
    pub lodging: bool,
    /// What it is for taxes and contributions, as its only or main part.
    pub nature: Nature,
    /// Where another part has another nature.
    pub nature_note: Option<String>,
    /// The row of [`Trades::requirements`].
    pub requirement: String,
    /// The row of [`Trades::portage`].
    pub portage: String,
    /// The row of [`Trades::cae`].
    pub cae: String,
    /// Where the one who works is most often an employee.
    pub employed: Option<Employed>,
    /// The question that decides between two laws.
    pub branch: Option<Branch>,
    /// What is good to know, in French.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The code in the official nomenclature of the guichet unique, v1.34.
    pub guichet: Option<String>,
    /// Sources beside the nomenclature and the article of the requirement.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure we are of the row.
    pub confidence: Confidence,
}

/// A list that cannot be read: why, in English, for who keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(String);

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

impl Trades {
    /// Reads a list.
    ///
    /// # Errors
    /// When the text is not such a list. What its rows name is not looked for: the tests of this crate do.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        serde_json::from_str(text).map_err(|error| Unreadable(error.to_string()))
    }

    /// The trade of this id.
    pub fn get(&self, id: &str) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.id == id)
    }

    /// The trade of this number; none for the number of a later list, or of a trade taken out of it.
    pub fn numbered(&self, number: u16) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.number == number)
    }
}
