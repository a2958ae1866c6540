//! The list as data: a row a trade, and the rows that several trades share.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

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
#[derive(Clone, Debug, Deserialize)]
pub struct Trade {
    /// Stable: a renamed trade keeps it.
    pub id: String,
    /// As people read it, feminine then masculine.
    pub name: String,
    /// What people type for it, without accents, the more frequent first. Never shown as its name.
    pub synonyms: Vec<String>,
    /// The option of `f_activite` in the next questionnaire (`items-3`).
    pub family: String,
    /// The option of `f_activite` in today’s questionnaire.
    pub activity: String,
    /// The option of `f_reglementee` in the next questionnaire.
    pub reglementee: Option<String>,
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

/// What a trade is for taxes and contributions.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Sale of goods, of what one makes, of meals, lodging.
    VenteBic,
    /// Commercial service.
    ServiceBic,
    /// Service of a craft.
    ServiceBicArtisan,
    /// Liberal activity, general scheme of the self-employed.
    BncSsi,
    /// Liberal activity of the Cipav.
    BncCipav,
    /// Agricultural scheme.
    Msa,
    /// Artists and authors.
    ArtisteAuteur,
    /// An employment contract.
    Salarie,
    /// None of these: a fund of its own, letting.
    Autre,
}

/// What makes a nature.
#[derive(Clone, Debug, Deserialize)]
pub struct NatureRow {
    /// Where the law says it; none for [`Nature::Salarie`] and [`Nature::Autre`], that each trade explains.
    pub article: Option<String>,
}

/// What the law asks before starting.
#[derive(Clone, Debug, Deserialize)]
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

/// What the law asks.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Nothing.
    None,
    /// A diploma of the trade, or three years of it.
    #[serde(rename = "diplome_ou_3ans")]
    DiplomeOu3ans,
    /// A declaration.
    Declaration,
    /// A title, without which nobody may practise.
    Titre,
    /// A card or a registration.
    Carte,
    /// An agreement or an authorisation.
    Agrement,
    /// To be on the roll of an order.
    Ordre,
}

/// A diploma.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// CAP or BEP.
    Cap,
    /// Brevet professionnel: a CAP is not enough.
    Bp,
}

/// How an article was checked.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// In the text of the code.
    Read,
    /// On a page that quotes it.
    Page,
    /// As a fact of the crate `law`.
    Product,
    /// Not checked: closes nothing.
    Memory,
}

/// What one way does with a trade.
#[derive(Clone, Debug, Deserialize)]
pub struct Practice {
    /// Whether it takes it.
    pub status: Status,
    /// Why, in French, as the end of a sentence.
    pub reason: String,
    /// Where the law says it; none for a practice.
    pub article: Option<String>,
}

/// Whether a way takes a trade.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Portage takes it.
    Possible,
    /// Portage: to be asked.
    Doubtful,
    /// A CAE takes it usually.
    Usual,
    /// A CAE takes it on a condition.
    OnCondition,
    /// A CAE rarely takes it.
    Rare,
    /// It does not.
    Impossible,
}

/// Why the one who works is an employee.
#[derive(Clone, Debug, Deserialize)]
pub struct Employed {
    /// Whether the law itself presumes it, or only most cases end so.
    pub by_law: bool,
    /// Where the law says it.
    pub article: String,
    /// More, in French.
    pub text: Option<String>,
}

/// The question asked where the law branches: one at most.
#[derive(Clone, Debug, Deserialize)]
pub struct Branch {
    /// As people read it.
    pub question: String,
    /// Two to five answers.
    pub options: Vec<Choice>,
}

/// An answer, and what it replaces in the row of the trade; nothing when it says what the row says.
#[derive(Clone, Debug, Deserialize)]
pub struct Choice {
    /// As people read it.
    pub label: String,
    /// Another trade, with its own row and no other question.
    pub trade: Option<String>,
    /// Replaces the family.
    pub family: Option<String>,
    /// Replaces the kind of regulated profession.
    pub reglementee: Option<String>,
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

/// How sure we are of a row.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Sources disagree.
    Low,
    /// One source, or an article that was not read.
    Medium,
    /// The article and the nomenclature agree.
    High,
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
}
