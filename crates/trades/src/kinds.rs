//! The words that rows choose from.

use serde::Deserialize;

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
