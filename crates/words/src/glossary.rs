//! Where a text uses the terms of the glossary, in any language.

use crate::language::glossary::GLOSSARY;
use crate::words::TermText;

/// A letter or a digit of a text, French words included: the tables of every language would be 2 kB of the first program.
fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || ('À'..'ɐ').contains(&sign)
}

/// The terms a text uses, each once, in alphabetical order: what to explain beside it.
pub fn terms_in(text: &str) -> impl Iterator<Item = &'static TermText> {
    GLOSSARY
        .iter()
        .filter(move |entry| text.split(|sign: char| !is_letter(sign)).any(|word| word == entry.term))
}

/// A part of a text that uses terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece<'a> {
    /// Words as they are.
    Text(&'a str),
    /// The first use of a term.
    Term(&'static TermText),
}

/// A text cut at the first use of each of its terms: put together again, the pieces are the text.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut told, mut rest) = (Vec::new(), Vec::new(), text);
    while let Some((before, entry, after)) = next_term(rest, &told) {
        pieces.extend([Piece::Text(before), Piece::Term(entry)]);
        told.push(entry.term);
        rest = after;
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

/// What comes before the first term that is not told yet, the term, and what comes after it.
fn next_term<'a>(rest: &'a str, told: &[&str]) -> Option<(&'a str, &'static TermText, &'a str)> {
    let mut at = 0;
    for word in rest.split(|sign: char| !is_letter(sign)) {
        let entry = GLOSSARY
            .iter()
            .find(|entry| entry.term == word && !told.contains(&word));
        if let Some(entry) = entry {
            let (before, from) = rest.split_at_checked(at)?;
            return Some((before, entry, from.strip_prefix(word)?));
        }
        at += word.len();
        at += rest.get(at..)?.chars().next().map_or(0, char::len_utf8);
    }
    None
}

/// The id of the explanation of a term in a page that has a list of them.
pub fn term_anchor(entry: &TermText) -> String {
    ["mot-", &entry.term.to_ascii_lowercase()].concat()
}
