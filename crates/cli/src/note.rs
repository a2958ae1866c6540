//! What is said beside the results, on standard error: a line answered an earlier questionnaire.

use std::io::{self, Write};

use super::lines::Failure;
use super::messages;
use engine::Sheet;
use exchange::items_2::Carried;
use exchange::json::read_carried;

/// Reads the answers of a line, and says what an earlier questionnaire leaves to ask.
pub(super) fn sheet(line: usize, text: &str) -> Result<Sheet, Failure> {
    let (sheet, carried) = read_carried(text)?;
    about(line, carried.as_ref());
    Ok(sheet)
}

/// Says what an earlier questionnaire leaves to ask; nothing for one of today.
pub(super) fn about(line: usize, carried: Option<&Carried>) {
    if let Some(carried) = carried {
        // The results are what was asked for: they do not stop because nobody hears the rest.
        _ = writeln!(io::stderr(), "{}", messages::carried(line, carried));
    }
}
