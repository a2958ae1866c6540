//! What surrounds the texts of the pages to read.

/// Title of the comparison.
pub const GUIDES_TITLE: &str = "Les quatre voies, côte à côte";
/// What search engines show of the comparison.
pub const GUIDES_DESCRIPTION: &str = "CAE, portage salarial, micro-entreprise ou création d’entreprise : être payé, être protégé, les papiers, les risques, grandir et partir, comparés avec leurs sources.";
/// Name of the list of guides.
pub const GUIDES: &str = "Un guide par voie";
/// Name of the contents of a page.
pub const CONTENTS: &str = "Dans cette page";
/// Unfolds the terms of a page.
pub const TERMS: &str = "Les mots de cette page";
/// Title of the sources.
pub const SOURCES: &str = "Sources";
/// Said of a claim that must be checked again.
pub const TO_CHECK: &str = "à vérifier";
/// Title of what comes next.
pub const ONWARDS: &str = "Et ensuite";
/// Link to the comparison.
pub const COMPARE: &str = "Comparer les quatre voies";
/// Link to the questionnaire.
pub const TRY: &str = "Voir quelle voie vous ressemble";
/// Title of the account of a month.
pub const MONTH: &str = "Le compte du mois";
/// Column of the lines of the account.
pub const LINE: &str = "Ligne";
/// Column of the amounts.
pub const AMOUNT: &str = "Montant";
/// Title of the further reading.
pub const FURTHER: &str = "Pour aller plus loin";

/// A note, for those who hear it.
pub fn source(number: usize) -> String {
    format!("Source {number}")
}

/// A range of amounts.
pub fn between(low: &str, high: &str) -> String {
    format!("de {low} à {high}")
}
