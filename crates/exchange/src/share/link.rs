//! From a fragment to what it shares and back, whatever a messenger did to it.

use super::{Shared, checksum::checksum, digits};
use super::{v1, v2};
use crate::items_2::Carried;
use engine::{Item, Report, Sheet};

/// The longest text looked at, in bytes: three times a link, were every sign percent-encoded.
const LONGEST: usize = 512;
/// Width of the checksum at the end of every link, in characters.
const CHECKSUM: u32 = 6;

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nothing after the `#`.
    Empty,
    /// Does not start as a link does.
    NotALink,
    /// Starts as a link of a later format does.
    FutureVersion(char),
    /// Longer than a link.
    TooLong,
    /// Shorter than a link.
    Truncated,
    /// As long as a link, with at least one sign changed.
    Damaged,
    /// Several different links in one text.
    Several,
    /// A line copied by hand in which something is wrong: [`super::read_line`] says what.
    WrongLine,
}

/// The fragment, without its `#`, that shares the recommendation only: at most 60 characters.
pub fn encode_recommendation(report: &Report) -> String {
    encode(&Shared::recommendation(report))
}

/// The fragment, without its `#`, that shares the answers too: at most 120 characters.
///
/// The answers in [`super::SENSITIVE`] are left out unless they are in `included`.
pub fn encode_complete(sheet: &Sheet, report: &Report, included: &[Item]) -> String {
    encode(&Shared::complete(sheet, report, included))
}

/// The fragment, without its `#`, that shares exactly this; in format 2, whatever the format it came in.
pub fn encode(shared: &Shared) -> String {
    let mut text = v2::write(shared);
    text.push_str(&digits::digits(checksum(text.as_bytes()), CHECKSUM));
    text
}

/// Opens a fragment, with or without its `#`, percent-encoded or not; [`super::found`] looks for one in any text.
///
/// # Errors
/// Any text that is not exactly a link: see [`LinkError`].
pub fn decode(fragment: &str) -> Result<Shared, LinkError> {
    opened(fragment).map(|(shared, _)| shared)
}

/// What the answers of a link of an earlier questionnaire leave to the person; none for a link of this one.
pub fn carried(fragment: &str) -> Option<Carried> {
    opened(fragment).ok()?.1
}

fn opened(fragment: &str) -> Result<(Shared, Option<Carried>), LinkError> {
    let trimmed = fragment.trim();
    let trimmed = trimmed.strip_prefix('#').unwrap_or(trimmed);
    if trimmed.is_empty() {
        return Err(LinkError::Empty);
    }
    if trimmed.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    let text = percent_decoded(trimmed).ok_or(LinkError::Damaged)?;
    match text.chars().next() {
        Some('1') => {
            let read = v1::read(content(&text, v1::length)?).ok_or(LinkError::Damaged)?;
            Ok((read.0, Some(read.1).filter(|_| text.starts_with("1c"))))
        }
        Some('2') if sealed(&text).is_some_and(v2::is_of_later_questions) => Err(LinkError::FutureVersion('2')),
        Some('2') => {
            let read = v2::read(content(&text, v2::length)?).ok_or(LinkError::Damaged)?;
            Ok((read, None))
        }
        Some(version @ '3'..='9') => Err(LinkError::FutureVersion(version)),
        Some(_) | None => Err(LinkError::NotALink),
    }
}

/// The length of a link of this version and level, with its checksum; none when there is no such link.
pub(super) fn length(version: u8, level: u8) -> Option<usize> {
    let length = match version {
        b'1' => v1::length(level),
        b'2' => v2::length(level),
        _ => None,
    };
    length.map(|length| length + CHECKSUM as usize)
}

/// What stands before the checksum of a text of the right length.
fn content(text: &str, length: fn(u8) -> Option<usize>) -> Result<&str, LinkError> {
    let length = match text.as_bytes().get(1) {
        None => return Err(LinkError::Truncated),
        Some(&level) => length(level).ok_or(LinkError::Damaged)?,
    };
    let expected = length + CHECKSUM as usize;
    if text.len() != expected {
        return Err(if text.len() < expected {
            LinkError::Truncated
        } else {
            LinkError::TooLong
        });
    }
    sealed(text).ok_or(LinkError::Damaged)
}

/// What stands before the checksum, when it holds.
fn sealed(text: &str) -> Option<&str> {
    let length = text.len().checked_sub(CHECKSUM as usize)?;
    let (content, end) = text.split_at_checked(length)?;
    (digits::number(end) == Some(checksum(content.as_bytes()))).then_some(content)
}

/// `%5F` read as `_`: some messengers encode every sign. None when a percent sign encodes nothing.
fn percent_decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut decoded = parts.next()?.to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        let byte = u8::from_str_radix(code, 16).ok().filter(u8::is_ascii_graphic)?;
        decoded.push(char::from(byte));
        decoded.push_str(rest);
    }
    Some(decoded)
}
