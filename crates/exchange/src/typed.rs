//! A questionnaire filled in by hand, typed row by row: the number of a question, then the letters of what was ticked.
//!
//! `7 b` ticks the second option of question 7, `9 ac` two of them, `1 231` are the ranks written in its boxes from top to bottom, `12 7` the number
//! circled, `14 22 000` an amount, `8 ?` « je ne sais pas ».

use crate::amount::{self, AmountError, Comma};
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
    let lines = (1..).zip(text.lines().map(str::trim));
    let written = lines.filter(|(_, line)| !line.is_empty());
    written.map(|(place, line)| (place, row(line, comma))).collect()
}

/// The answers of the rows that say something, on the complete path; the last row of a question counts.
pub fn sheet(rows: &[Row]) -> Sheet {
    let mut sheet = Sheet {
        mode: Mode::Complete,
        ..Sheet::default()
    };
    for (item, answer) in rows.iter().filter_map(|(_, said)| said.ok()) {
        // Read as an answer of this question: none is refused.
        let _ = sheet.put(item, Some(answer));
    }
    sheet
}

fn row(line: &str, comma: Comma) -> Result<(Item, Answer), Unread> {
    let end = line.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(line.len());
    let number: usize = line[..end].parse().map_err(|_| Unread::NoNumber)?;
    let found = numbered().find(|(own, _)| *own == number);
    let (_, item) = found.ok_or_else(|| Unread::NoQuestion(numbered().count()))?;
    let said = line[end..]
        .trim_start_matches([' ', '.', ')', ':', '-', '\u{a0}'])
        .trim();
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
