//! A file that someone chose: what of ours is in it, or why it is refused.

use serde_json::Value;

use super::attempts::{Attempts, What};
use super::attempts_read::{StoredAttempts, read_attempts};
use super::current::{Attempt, Place, Stored, read};
use crate::json::{Reason, recover_sheet};

/// The largest file read, in bytes: some two thousand attempts.
pub const LARGEST_FILE: usize = 2_000_000;

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOurs {
    /// Larger than [`LARGEST_FILE`].
    TooLarge,
    /// Nothing in it.
    Empty,
    /// Not JSON: another kind of file, or one cut on its way.
    NotJson,
    /// JSON of something else.
    OtherProgram,
    /// Written by a later version of the page.
    Newer,
}

/// Reads a file: exported attempts, the attempt under way, or bare answers as the command line takes them.
///
/// Gives the attempts, and how many of them could not be read whole; `name` is for answers that have none.
///
/// # Errors
/// Why nothing of it can be taken.
pub fn read_file(text: &str, name: &str) -> Result<(Attempts, usize), NotOurs> {
    if text.len() > LARGEST_FILE {
        return Err(NotOurs::TooLarge);
    }
    // Some editors put a mark of their own in front of a text.
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(NotOurs::Empty);
    }
    let value: Value = serde_json::from_str(text).map_err(|_| NotOurs::NotJson)?;
    if value.get("essais").is_some() {
        attempts(text)
    } else if value.get("answers").is_some() {
        current(text, name)
    } else if value.get("format").is_some_and(|format| format.as_u64() > Some(1)) {
        Err(NotOurs::Newer)
    } else {
        bare_answers(text, name)
    }
}

fn attempts(text: &str) -> Result<(Attempts, usize), NotOurs> {
    match read_attempts(text) {
        StoredAttempts::Attempts { attempts, dropped } if attempts.is_empty() && dropped > 0 => {
            Err(NotOurs::OtherProgram)
        }
        StoredAttempts::Attempts { attempts, dropped } => Ok((attempts, dropped)),
        StoredAttempts::FromNewer { .. } => Err(NotOurs::Newer),
        StoredAttempts::Corrupt => Err(NotOurs::OtherProgram),
    }
}

fn current(text: &str, name: &str) -> Result<(Attempts, usize), NotOurs> {
    match read(text) {
        Stored::Attempt { attempt, dropped } => alone(&attempt, dropped, name),
        Stored::FromNewer { .. } => Err(NotOurs::Newer),
        Stored::Corrupt { .. } => Err(NotOurs::OtherProgram),
    }
}

/// Bare answers say nothing of the place: they are taken as finished, and the recap shows what is missing.
fn bare_answers(text: &str, name: &str) -> Result<(Attempts, usize), NotOurs> {
    let recovered = recover_sheet(text).map_err(|error| match error.reason {
        Reason::UnknownVersion(version) if version.starts_with("items-") => NotOurs::Newer,
        _ => NotOurs::OtherProgram,
    })?;
    let attempt = Attempt {
        sheet: recovered.sheet,
        at: Place::Recap,
        finished: true,
    };
    alone(&attempt, recovered.dropped.len(), name)
}

/// A list of one, when it holds an answer.
fn alone(attempt: &Attempt, dropped: usize, name: &str) -> Result<(Attempts, usize), NotOurs> {
    if attempt.sheet.answers.is_empty() {
        return Err(NotOurs::OtherProgram);
    }
    let mut attempts = Attempts::default();
    attempts.add(name, None, What::Answers(*attempt));
    Ok((attempts, usize::from(dropped > 0)))
}
