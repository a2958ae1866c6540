//! What is said beside the results, on standard error: a line answered an earlier questionnaire.

use std::io::{self, Write};

use super::messages;
use calls::Failure;
use engine::Sheet;
use exchange::json::read_carried;

/// Reads the answers of a line, and says what an earlier questionnaire leaves to ask.
pub(super) fn sheet(line: usize, text: &str) -> Result<Sheet, Failure> {
    let (sheet, carried) = read_carried(text)?;
    if let Some(carried) = carried {
        // The results are what was asked for: they do not stop because nobody hears the rest.
        _ = writeln!(io::stderr(), "{}", messages::carried(line, &carried));
    }
    Ok(sheet)
}
