//! The links of a line, and of the next ones where a message cut it.

use exchange::share::{LinkError, link_in};

/// The most lines that one link is cut in.
const CUT_IN: usize = 3;
/// As many signs of links in a row are one, damaged or not, rather than a word.
const LINK_LIKE: usize = 20;

/// What a line holds.
pub(super) enum Found {
    /// It is blank.
    Nothing,
    /// Words, without anything like a link.
    Words,
    /// Links that open, each once, and why others do not.
    Links { links: Vec<String>, wrong: Vec<LinkError> },
}

/// What the first line holds, and how many lines that takes.
pub(super) fn next_in(lines: &[&str]) -> (Found, usize) {
    let Some(text) = lines.first().filter(|text| !text.trim().is_empty()) else {
        return (Found::Nothing, 1);
    };
    match link_in(text) {
        Ok(link) if text.matches('#').count() < 2 => (one(link), 1),
        Ok(_) | Err(LinkError::Several) => (in_pieces(text), 1),
        Err(error) if is_words(text, error) => (Found::Words, 1),
        Err(error) => match cut(lines) {
            Some((link, read)) => (one(link), read),
            None => (wrong(error), 1),
        },
    }
}

fn one(link: String) -> Found {
    Found::Links {
        links: vec![link],
        wrong: Vec::new(),
    }
}

fn wrong(error: LinkError) -> Found {
    Found::Links {
        links: Vec::new(),
        wrong: vec![error],
    }
}

/// The links of a row of a table, or of a line of several.
fn in_pieces(row: &str) -> Found {
    let between = |sign: char| sign.is_whitespace() || matches!(sign, ';' | ',' | '|' | '"' | '<' | '>' | '(' | ')');
    let (mut links, mut wrong) = (Vec::new(), Vec::new());
    for piece in row.split(between) {
        match link_in(piece) {
            Ok(link) if !links.contains(&link) => links.push(link),
            Ok(_) => {}
            Err(error) if is_words(piece, error) || error == LinkError::NotALink => {}
            Err(error) => wrong.push(error),
        }
    }
    if links.is_empty() && wrong.is_empty() {
        wrong.push(LinkError::Several);
    }
    Found::Links { links, wrong }
}

/// The link that the first line starts and the next ones end; none of these opens one by itself.
fn cut(lines: &[&str]) -> Option<(String, usize)> {
    (2..=CUT_IN.min(lines.len()))
        .take_while(|&read| link_in(lines[read - 1]).is_err())
        .find_map(|read| Some((link_in(&lines[..read].join("\n")).ok()?, read)))
}

/// Whether nothing of a text was meant to be a link.
fn is_words(text: &str, error: LinkError) -> bool {
    let is_address = text.contains('#') || text.contains("http");
    let mut runs = text.split(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '_'));
    let like = error != LinkError::NotALink && error != LinkError::Empty && runs.any(|run| run.len() >= LINK_LIKE);
    !is_address && !like
}
