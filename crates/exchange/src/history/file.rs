//! A file that someone chose: what of ours is in it, or why it is refused.

use serde::de::IgnoredAny;

use super::attempts::{Attempts, What};
use super::attempts_read::{StoredAttempts, read_attempts};
use super::current::{Attempt, Stored, read};
use super::encoding::{Encoding, text_of};
use crate::json::{RawEntries, Reason, recover};
use crate::share::link_in;

/// The largest file read, in bytes: some two thousand attempts.
pub const LARGEST_FILE: usize = 2_000_000;

/// The most attempts taken from a file: nobody has as many.
pub const MOST_ATTEMPTS: usize = 5_000;

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOurs {
    /// Larger than [`LARGEST_FILE`].
    TooLarge,
    /// More than [`MOST_ATTEMPTS`].
    TooMany,
    /// Nothing in it.
    Empty,
    /// Not JSON: another kind of file, or one cut on its way.
    NotJson,
    /// JSON of something else.
    OtherProgram,
    /// Written by a later version of the page.
    Newer,
}

/// What was read of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromFile {
    /// Its attempts.
    pub attempts: Attempts,
    /// How many of them could not be read whole.
    pub damaged: usize,
    /// How it was written; another encoding than ours may have cost a sign of a name.
    pub encoding: Encoding,
    /// Whether it is a message that holds a shared result.
    pub is_message: bool,
}

/// Reads a file: exported attempts, the attempt under way, bare answers as the command line takes them, or a message that
/// holds a link.
///
/// `name` is for what has none.
///
/// # Errors
/// Why nothing of it can be taken.
pub fn read_file(bytes: &[u8], name: &str) -> Result<FromFile, NotOurs> {
    if bytes.len() > LARGEST_FILE {
        return Err(NotOurs::TooLarge);
    }
    let (text, encoding) = text_of(bytes);
    let text = text.trim();
    let (read, is_message) = match read_text(text, name) {
        Err(NotOurs::NotJson) => (message(text, name), true),
        read => (read, false),
    };
    let (attempts, damaged) = read?;
    if attempts.len() > MOST_ATTEMPTS {
        return Err(NotOurs::TooMany);
    }
    Ok(FromFile {
        attempts,
        damaged,
        encoding,
        is_message,
    })
}

fn read_text(text: &str, name: &str) -> Result<(Attempts, usize), NotOurs> {
    if text.is_empty() {
        return Err(NotOurs::Empty);
    }
    // Only the grammar of the whole is looked at: what is wrong in a value is its own matter.
    serde_json::from_str::<IgnoredAny>(text).map_err(|_| NotOurs::NotJson)?;
    let entries = RawEntries::of(text).ok_or(NotOurs::OtherProgram)?;
    let format = entries
        .once("format")
        .and_then(|format| format.get().parse::<u64>().ok());
    if entries.0.get("essais").is_some() {
        attempts(text)
    } else if entries.0.get("answers").is_some() {
        current(text, name)
    } else if format > Some(1) {
        Err(NotOurs::Newer)
    } else {
        bare_answers(&entries, name)
    }
}

/// A message that somebody saved, with the link of their result.
fn message(text: &str, name: &str) -> Result<(Attempts, usize), NotOurs> {
    let link = link_in(text).map_err(|_| NotOurs::NotJson)?;
    let mut attempts = Attempts::default();
    attempts.add(name, None, What::Link(link));
    Ok((attempts, 0))
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
fn bare_answers(RawEntries(entries): &RawEntries, name: &str) -> Result<(Attempts, usize), NotOurs> {
    let recovered = recover(entries).map_err(|error| match error.reason {
        Reason::UnknownVersion(version) if version.starts_with("items-") => NotOurs::Newer,
        _ => NotOurs::OtherProgram,
    })?;
    let attempt = Attempt::finished(recovered.sheet);
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
