//! From a fragment to what it shares and back, whatever a messenger did to it.

use super::v1;
use super::{Shared, checksum::checksum, digits};
use engine::{Item, Report, Sheet};

/// The longest text looked at, in bytes: three times a link, were every sign percent-encoded.
const LONGEST: usize = 512;
/// Width of the checksum at the end of every link, in characters.
pub(super) const CHECKSUM: u32 = 6;

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

/// The fragment, without its `#`, that shares exactly this.
pub fn encode(shared: &Shared) -> String {
    let mut text = v1::write(shared);
    text.push_str(&digits::digits(checksum(text.as_bytes()), CHECKSUM));
    text
}

/// Opens a fragment, with or without its `#`, percent-encoded or not; [`super::found`] looks for one in any text.
///
/// # Errors
/// Any text that is not exactly a link: see [`LinkError`].
pub fn decode(fragment: &str) -> Result<Shared, LinkError> {
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
        Some('1') => decode_format_1(&text),
        Some(version @ '2'..='9') => Err(LinkError::FutureVersion(version)),
        Some(_) | None => Err(LinkError::NotALink),
    }
}

fn decode_format_1(text: &str) -> Result<Shared, LinkError> {
    let length = match text.as_bytes().get(1) {
        None => return Err(LinkError::Truncated),
        Some(&level) => v1::length(level).ok_or(LinkError::Damaged)?,
    };
    let expected = length + CHECKSUM as usize;
    if text.len() != expected {
        return Err(if text.len() < expected {
            LinkError::Truncated
        } else {
            LinkError::TooLong
        });
    }
    let (content, end) = text.split_at_checked(length).ok_or(LinkError::Damaged)?;
    if digits::number(end) != Some(checksum(content.as_bytes())) {
        return Err(LinkError::Damaged);
    }
    v1::read(content).ok_or(LinkError::Damaged)
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
