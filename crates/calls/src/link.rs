//! What the share button writes, and what its reader reads.

use engine::{Draws, Item, Sheet, assess};
use exchange::share;
use law::Law;

use crate::{Failure, shared};

/// What a link must hold.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Only the recommendation, without the answers.
    pub recommendation_only: bool,
    /// The sensitive answers to include.
    pub included: Vec<Item>,
}

/// The link of a sheet, without its `#`; under the law of the rules, as the page writes it.
pub fn encode(sheet: &Sheet, level: &Level, draws: &Draws) -> String {
    let report = assess(&sheet.answers, sheet.mode, Law::of_rules(), draws);
    if level.recommendation_only {
        share::encode_recommendation(&report)
    } else {
        share::encode_complete(&share::without_hidden(sheet), &report, &level.included)
    }
}

/// What a link shares, whatever stands around it in the text.
///
/// # Errors
/// Why it cannot be opened.
pub fn decode(text: &str) -> Result<String, Failure> {
    Ok(shared::write(&share::found(text)?))
}
