//! What the result is not: texts that must appear, word for word.

use law::RULES_DATE;

use super::format::date;

/// At the start.
pub const START: &str = "This questionnaire helps you think about four ways of working for yourself. There is no right answer. Nothing is sent: everything is calculated on this device.";
/// About precision.
pub const PRECISION: &str = "With few questions, the measure is approximate. We did the calculation again 1,000 times, each time changing a little your answers and how much each one counts. The number of times each way comes first tells you whether the result holds.";
/// About the CAE.
pub const ABOUT_CAE: &str = "In a CAE too, the work is still to be done: market research, the business plan and the communication plan. And a CAE only suits people who want to share and cooperate.";
/// About places.
pub const OVERSEAS: &str = "This site describes the rules of mainland France. In the overseas territories, in Mayotte and in the Pacific, ask the chamber of commerce or of trades (chambre de commerce, chambre de métiers).";
/// About time.
pub const AGAIN: &str = "Do it again in a few weeks: a result that changes is information.";

/// With every result.
pub fn with_result() -> String {
    [
        "This result comes from your answers and from rules that we wrote, which you can read. It is not legal advice, nor a measure of your personality, nor a forecast of success. The rules date from ",
        &date(RULES_DATE),
        ": have them checked by a business support service, an accounting firm or a law firm. This is a translation: French law and French documents prevail.",
    ]
    .concat()
}
