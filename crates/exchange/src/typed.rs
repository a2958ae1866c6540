//! A questionnaire filled in by hand, typed row by row: the number of a question, then the letters of what was ticked.
//!
//! `7 b` ticks the second option of question 7, `9 ac` two of them, `1 231` are the ranks written in its boxes from top to bottom, `12 7` the number
//! circled, `14 22 000` an amount, `8 ?` « je ne sais pas ». Several rows may stand on a line: `7b 9ac 12 7 ; 14 22 000`. What has letters ends at
//! the next digit, the rest at a semicolon.

use crate::amount::{self, AmountError, Comma};
use crate::share::{LinkError, Shared, found};
use engine::{Answer, Item, Kind, Mode, OptionSet, Question, Refusal, Sheet, question};

/// The questions of the paper with their numbers, from 1: it asks no confirmation, nor what a trade says.
pub fn numbered() -> impl Iterator<Item = (usize, Item)> + Clone {
    let on_a_path = |item: &Item| question(*item).is_on_a_path();
    (1..).zip(Item::ALL.iter().copied().filter(on_a_path))
}

/// Whether the options of a question have letters on the paper: the others have boxes for ranks, numbers or a line.
pub const fn has_letters(kind: Kind) -> bool {
    match kind {
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::Single | Kind::Several => true,
        Kind::Ranking | Kind::ElevenPoints | Kind::Amount { .. } => false,
    }
}

/// The letter of an option of the paper, from `a`; none beyond `z`.
pub fn letter(rank: usize) -> Option<char> {
    ('a'..='z').nth(rank)
}

/// What is said in the place of an answer by who does not know or prefers not to say.
pub const DONT_KNOW: char = '?';

/// Why a row says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It does not start with a number.
    NoNumber,
    /// No question has this number; the highest one.
    NoQuestion(usize),
    /// Only a number.
    NoAnswer(Item),
    /// A letter that this question does not have; the last one that it has.
    NoOption(Item, char),
    /// Several letters where one is asked.
    OneOnly(Item),
    /// Ranks that are not 1, 2 and 3.
    Ranks(Item),
    /// A number that is not on the scale.
    Scale(Item),
    /// « Je ne sais pas » to a question that needs an answer.
    Needed(Item),
    /// An amount that is not one.
    Amount(Item, AmountError),
}

/// A row that says something: its place among the lines of the text, from 1, and what it says.
pub type Row = (usize, Result<(Item, Answer), Unread>);

/// Reads each line; empty ones are left out.
pub fn rows(text: &str, comma: Comma) -> Vec<Row> {
    let lines = (1..).zip(text.lines());
    lines
        .flat_map(|(place, line)| rows_of(line).map(move |said| (place, row(said, comma))))
        .collect()
}

/// The rows of a line, without what stands between them.
fn rows_of(line: &str) -> impl Iterator<Item = &str> {
    let mut left = line;
    std::iter::from_fn(move || {
        left = left.trim_start_matches(BETWEEN);
        let (said, after) = left.split_at_checked(end_of_row(left))?;
        left = after;
        (!said.is_empty()).then(|| said.trim_end_matches(BETWEEN))
    })
}

/// What may stand between a number and its answer.
const AFTER_NUMBER: [char; 6] = [' ', '.', ')', ':', '-', '\u{a0}'];
/// What stands between two rows.
const BETWEEN: [char; 4] = [' ', '\t', ';', '\u{a0}'];

/// Where the first row of a text ends.
fn end_of_row(text: &str) -> usize {
    let number = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    let item = text[..number].parse().ok().and_then(item_of);
    let said = text[number..].trim_start_matches(AFTER_NUMBER);
    let lettered = item.is_some_and(|item| has_letters(question(item).kind))
        && !said.starts_with(|sign: char| sign.is_ascii_digit());
    let ends = |sign: char| if lettered { sign.is_ascii_digit() } else { sign == ';' };
    text[number..].find(ends).map_or(text.len(), |end| number + end)
}

fn item_of(number: usize) -> Option<Item> {
    numbered().find(|(own, _)| *own == number).map(|(_, item)| item)
}

/// The answers of the rows that say something, on the complete path; the last row of a question counts.
pub fn sheet(rows: &[Row]) -> Sheet {
    let mut sheet = Sheet {
        mode: Mode::Complete,
        ..Sheet::default()
    };
    put(&mut sheet, rows);
    sheet
}

fn put(sheet: &mut Sheet, rows: &[Row]) {
    for (item, answer) in rows.iter().filter_map(|(_, said)| said.ok()) {
        // Read as an answer of this question: none is refused.
        let _ = sheet.put(item, Some(answer));
    }
}

/// Somebody's case, as an adviser enters it: a link they received, rows, or both; a row says more than the link.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// What the link shares; why it cannot be opened, where one was meant.
    pub link: Option<Result<Shared, LinkError>>,
    /// The rows, by their line.
    pub rows: Vec<Row>,
}

/// Reads a case. A line with a `#` or an address was meant to be a link.
pub fn case(text: &str, comma: Comma) -> Case {
    let mut case = Case::default();
    for (place, line) in (1..).zip(text.lines()) {
        let meant = line.contains('#') || line.contains("://");
        match found(line) {
            Ok(shared) => case.link = Some(Ok(shared)),
            Err(error) if meant => case.link = Some(Err(error)),
            Err(_) => case
                .rows
                .extend(rows(line, comma).into_iter().map(|(_, said)| (place, said))),
        }
    }
    case
}

impl Case {
    /// Its answers: those of the link, then the rows.
    pub fn sheet(&self) -> Sheet {
        let shared = self.link.as_ref().and_then(|link| link.as_ref().ok()?.sheet);
        let mut sheet = shared.unwrap_or(Sheet {
            mode: Mode::Complete,
            ..Sheet::default()
        });
        put(&mut sheet, &self.rows);
        sheet
    }
}

fn row(line: &str, comma: Comma) -> Result<(Item, Answer), Unread> {
    let end = line.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(line.len());
    let number: usize = line[..end].parse().map_err(|_| Unread::NoNumber)?;
    let item = item_of(number).ok_or_else(|| Unread::NoQuestion(numbered().count()))?;
    let said = line[end..].trim_start_matches(AFTER_NUMBER).trim();
    if said.is_empty() {
        return Err(Unread::NoAnswer(item));
    }
    let answer = answer(question(item), said, comma)?;
    let mut answers = engine::Answers::default();
    match answers.set(item, answer) {
        Ok(()) => Ok((item, answer)),
        Err(Refusal::AnswerRequired) => Err(Unread::Needed(item)),
        Err(_) => Err(Unread::NoAnswer(item)),
    }
}

fn answer(question: &Question, said: &str, comma: Comma) -> Result<Answer, Unread> {
    let item = question.item;
    if said.chars().all(|sign| sign == DONT_KNOW) {
        return Ok(Answer::DontKnow);
    }
    match question.kind {
        Kind::Amount { maximum } => {
            let amount = amount::parse(said, maximum, comma);
            amount.map(Answer::Amount).map_err(|error| Unread::Amount(item, error))
        }
        Kind::Ranking => ranking(said).ok_or(Unread::Ranks(item)),
        Kind::ElevenPoints => {
            let point = said
                .parse()
                .ok()
                .filter(|point| usize::from(*point) < question.choices.len());
            point.map(Answer::Choice).ok_or(Unread::Scale(item))
        }
        Kind::Several => Ok(Answer::Several(options(question, said)?)),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::Single => {
            let ticked: Vec<u8> = options(question, said)?.ranks().collect();
            match ticked[..] {
                [rank] => Ok(Answer::Choice(rank)),
                _ => Err(Unread::OneOnly(item)),
            }
        }
    }
}

/// The three reasons, most important first, by the ranks written in their boxes.
fn ranking(said: &str) -> Option<Answer> {
    let ranks: Vec<char> = said.chars().filter(char::is_ascii_digit).collect();
    let place = |rank: char| Some(ranks.iter().position(|own| *own == rank)? as u8);
    let order = [place('1')?, place('2')?, place('3')?];
    (ranks.len() == order.len()).then_some(Answer::Ranking(order))
}

/// The options of these letters, small or large.
fn options(question: &Question, said: &str) -> Result<OptionSet, Unread> {
    let mut set = OptionSet::default();
    for sign in said
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, ',' | '+' | ';'))
    {
        let rank = (0..question.choices.len()).find(|&rank| letter(rank) == Some(sign.to_ascii_lowercase()));
        let last = letter(question.choices.len().saturating_sub(1)).unwrap_or('z');
        set.0 |= 1 << rank.ok_or(Unread::NoOption(question.item, last))?;
    }
    Ok(set)
}
