//! A recommendation as one line that a person copies by hand: five groups of ten letters, two of them to check the others.
//!
//! Frozen: `schema/line.md` describes it sign by sign. A wrong letter is found and placed; nothing is ever corrected in silence.

mod check;
mod letters;

use super::digits::Cursor;
use super::v1::block;
use super::{Recommendation, Shared};
use check::{CHECKS, Checked, check, checked};
use letters::{from_letters, letter, to_letters, value};

/// What a line starts with: it is the line of a result, of its first form.
const MARK: char = 'Q';
/// Groups of a line, and the letters of each that say something.
const GROUPS: usize = 5;
const SAYING: usize = 8;
/// Letters of a group.
const GROUP: usize = SAYING + CHECKS;
/// Fewer letters after the mark are no line, whatever they are.
const FEWEST: usize = 3 * GROUP;

/// What is wrong in a line; groups and letters are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// So many letters in all, and not fifty.
    Length(usize),
    /// A group with another number of letters.
    Group {
        /// Which one.
        group: usize,
        /// How many it has.
        letters: usize,
    },
    /// A sign that no line has.
    Sign {
        /// In which group.
        group: usize,
        /// At which place.
        place: usize,
    },
    /// A letter that is probably this other one; if more than one is wrong in the group, somewhere in it.
    Letter {
        /// In which group.
        group: usize,
        /// At which place.
        place: usize,
        /// What it would be, were it the only one.
        instead: char,
    },
    /// More than one letter of the group.
    Letters {
        /// Which one.
        group: usize,
    },
    /// Every letter checks, and says nothing that a result says.
    Nothing,
}

/// The line of a recommendation, in groups.
pub fn line(recommendation: &Recommendation) -> String {
    let mut values = vec![value(MARK).unwrap_or_default()];
    values.extend(to_letters(&block::write(recommendation)));
    let groups = values
        .chunks(SAYING)
        .map(|saying| checked(saying).into_iter().map(letter).collect());
    groups.collect::<Vec<String>>().join(" ")
}

/// Whether a text was meant to be a line: sentences have more words, and few digits in them.
pub fn is_line(text: &str) -> bool {
    let parts = text.split(is_between).filter(|part| !part.is_empty());
    let (parts, letters): (Vec<&str>, String) = (parts.clone().collect(), parts.collect());
    let starts = letters
        .chars()
        .next()
        .is_some_and(|first| first.eq_ignore_ascii_case(&MARK));
    let digits = letters.bytes().filter(u8::is_ascii_digit).count();
    let is_long = (FEWEST..2 * GROUPS * GROUP).contains(&letters.len());
    let is_plain = letters.bytes().all(|sign| sign.is_ascii_alphanumeric());
    starts && is_long && is_plain && digits >= GROUPS && parts.len() <= 2 * GROUPS
}

/// The recommendation of a line, in small or large letters, with or without its spaces.
///
/// # Errors
/// All that is wrong, from left to right.
pub fn read_line(text: &str) -> Result<Shared, Vec<Wrong>> {
    let groups = groups(text)?;
    let read: Vec<_> = groups
        .iter()
        .enumerate()
        .map(|(rank, group)| read_group(rank + 1, group))
        .collect();
    let wrong: Vec<Wrong> = read.iter().filter_map(|read| read.as_ref().err().copied()).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let values: Vec<u8> = read.into_iter().flatten().flatten().collect();
    said(&values).ok_or_else(|| vec![Wrong::Nothing])
}

/// What these letters say, the mark first.
fn said(values: &[u8]) -> Option<Shared> {
    let (mark, values) = values.split_first()?;
    let text = from_letters(values, block::LENGTH).filter(|_| value(MARK) == Some(*mark))?;
    let mut cursor = Cursor(&text);
    let recommendation = block::read(&mut cursor, block::LAST_OF_2)?;
    Some(Shared {
        sheet: None,
        withheld: Vec::new(),
        asked_again: Vec::new(),
        recommendation,
    })
}

/// The groups as typed where they are apart, else ten letters each.
fn groups(text: &str) -> Result<Vec<Vec<char>>, Vec<Wrong>> {
    let typed = text.split(is_between).filter(|part| !part.is_empty());
    let apart: Vec<Vec<char>> = typed.map(|part| part.chars().collect()).collect();
    let all: Vec<char> = apart.iter().flatten().copied().collect();
    if all.len() == GROUPS * GROUP {
        return Ok(all.chunks(GROUP).map(<[char]>::to_vec).collect());
    }
    if apart.len() != GROUPS {
        return Err(vec![Wrong::Length(all.len())]);
    }
    let wrong = (1..).zip(&apart).filter(|(_, group)| group.len() != GROUP);
    Err(wrong
        .map(|(group, letters)| Wrong::Group {
            group,
            letters: letters.len(),
        })
        .collect())
}

/// The values of a group that say something.
fn read_group(group: usize, letters: &[char]) -> Result<Vec<u8>, Wrong> {
    let mut values = Vec::new();
    for (place, sign) in (1..).zip(letters) {
        values.push(value(*sign).ok_or(Wrong::Sign { group, place })?);
    }
    match check(&values) {
        Checked::Right => Ok(values[..SAYING].to_vec()),
        Checked::Wrong(place, instead) => Err(Wrong::Letter {
            group,
            place: place + 1,
            instead: letter(instead),
        }),
        Checked::VeryWrong => Err(Wrong::Letters { group }),
    }
}

/// What people put between letters.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '.' | ',')
}
