//! What surrounds the texts of the pages to read.

/// Title of the comparison.
pub const GUIDES_TITLE: &str = "The four ways, side by side";
/// What search engines show of the comparison.
pub const GUIDES_DESCRIPTION: &str = "CAE, portage salarial, micro-entreprise or full business: being paid, being protected, paperwork, risks, growing and leaving, compared with their sources.";
/// Name of the list of guides.
pub const GUIDES: &str = "One guide for each way";
/// Name of the contents of a page.
pub const CONTENTS: &str = "On this page";
/// Unfolds the terms of a page.
pub const TERMS: &str = "The words of this page";
/// Title of the sources.
pub const SOURCES: &str = "Sources, in French: they prevail over this translation";
/// Said of a claim that must be checked again.
pub const TO_CHECK: &str = "to be checked";
/// Title of what comes next.
pub const ONWARDS: &str = "What next";
/// Link to the comparison.
pub const COMPARE: &str = "Compare the four ways";
/// Link to the questionnaire.
pub const TRY: &str = "See which way fits you";
/// Title of the account of a month.
pub const MONTH: &str = "The account of the month";
/// Column of the lines of the account.
pub const LINE: &str = "Line";
/// Column of the amounts.
pub const AMOUNT: &str = "Amount";
/// Title of the further reading.
pub const FURTHER: &str = "To read further";

/// A note, for those who hear it.
pub fn source(number: usize) -> String {
    format!("Source {number}")
}

/// A range of amounts.
pub fn between(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}
