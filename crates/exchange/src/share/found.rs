//! A link in whatever people paste, filters rewrite and messengers put around it: the one that was sent, or an error,
//! never another one.
//!
//! What may have happened is undone in several ways, and only a text that is a link to the last sign opens.

use super::link::{decode, length};
use super::unwrapped::{dashes, texts};
use super::{LinkError, Shared, encode, is_line, read_line};

/// The longest text looked at, in bytes: a long message.
const LONGEST: usize = 100_000;
/// The most places of a text where a link is looked for.
const MOST_STARTS: usize = 512;
/// A start this far before the one that opens was another link, not a sign that stuck to this one.
const APART: usize = 8;
/// What follows a mark is a link that was asked for from this length on, in signs.
const ASKED: usize = 20;

/// Opens the only link of a text.
///
/// # Errors
/// Why there is none, or [`LinkError::Several`].
pub fn found(text: &str) -> Result<Shared, LinkError> {
    link_in(text).and_then(|link| decode(&link))
}

/// The only link of a text, as [`super::encode`] wrote it; of a line copied by hand, the link that says the same.
///
/// # Errors
/// Why there is none, or [`LinkError::Several`].
pub fn link_in(text: &str) -> Result<String, LinkError> {
    if is_line(text) {
        let read = read_line(text).map_err(|_| LinkError::WrongLine)?;
        return Ok(encode(&read));
    }
    let end = (0..=text.len().min(LONGEST))
        .rev()
        .find(|&end| text.is_char_boundary(end));
    let texts = texts(&text[..end.unwrap_or_default()]);
    let mut found: Option<String> = None;
    // What the text that is the most undone says is what counts.
    let mut passed_over = false;
    for text in texts.iter().flat_map(|text| dashes(text)) {
        let signs = Signs::of(&text);
        let opening: Vec<_> = signs.links().collect();
        if let Some(&(first, _)) = opening.first() {
            passed_over = signs.asks_before(first);
        }
        for (_, link) in opening {
            match &found {
                Some(before) if before != link => return Err(LinkError::Several),
                Some(_) => {}
                None => found = Some(link.to_owned()),
            }
        }
    }
    match found {
        // The address asked for the one that does not open.
        Some(_) if passed_over => Err(LinkError::Damaged),
        Some(link) => Ok(link),
        None => Err(wrong(texts.last().map_or(text, String::as_str))),
    }
}

/// What is wrong with the first thing that could have been a link.
fn wrong(text: &str) -> LinkError {
    let asked = text.split_once('#').map_or(text, |(_, asked)| asked);
    let first = asked.split(|sign| !is_sign(sign)).find(|run| !run.is_empty());
    let empty = if asked.trim().is_empty() {
        LinkError::Empty
    } else {
        LinkError::NotALink
    };
    first.and_then(|run| decode(run).err()).unwrap_or(empty)
}

/// The signs that links are made of.
const fn is_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')
}

/// The signs of a text that a link may have, glued together, and where links were asked for among them.
struct Signs {
    glued: String,
    asked: Vec<usize>,
}

impl Signs {
    fn of(text: &str) -> Self {
        let mut signs = Self {
            glued: String::with_capacity(text.len()),
            asked: Vec::new(),
        };
        // The start of an address is a mark too.
        let mut marked = true;
        let mut rest = text;
        while let Some(sign) = rest.chars().next() {
            if let Some(after) = after_mark(rest) {
                marked = true;
                rest = after;
                continue;
            }
            if is_sign(sign) {
                let end = rest.find(|sign| !is_sign(sign)).unwrap_or(rest.len());
                let run = &rest[..end];
                if marked && end >= ASKED && starts(run) {
                    signs.asked.push(signs.glued.len());
                }
                signs.glued.push_str(run);
                marked = false;
                rest = &rest[end..];
            } else {
                rest = &rest[sign.len_utf8()..];
            }
        }
        signs
    }

    /// Every link that opens, with where it starts.
    fn links(&self) -> impl Iterator<Item = (usize, &str)> {
        let starts = self
            .glued
            .match_indices(['1', '2'])
            .filter(|&(at, _)| starts(&self.glued[at..]));
        starts.take(MOST_STARTS).filter_map(|(at, _)| {
            let signs = self.glued.as_bytes();
            let length = length(signs[at], signs[at + 1])?;
            let link = self.glued.get(at..at + length)?;
            decode(link).ok().map(|_| (at, link))
        })
    }

    /// Whether another link than the one that starts here was asked for before it.
    fn asks_before(&self, opening: usize) -> bool {
        self.asked.first().is_some_and(|asked| asked + APART <= opening)
    }
}

/// What follows the mark of a fragment, written as an address has it or as filters do.
fn after_mark(text: &str) -> Option<&str> {
    text.strip_prefix('#').or_else(|| {
        let mut code = text.strip_prefix('%')?;
        while let Some(shorter) = code.strip_prefix("25") {
            code = shorter;
        }
        code.strip_prefix("23")
    })
}

/// Whether a run of signs starts as a link does.
fn starts(run: &str) -> bool {
    matches!(run.as_bytes(), [version, level, ..] if length(*version, *level).is_some())
}
