//! The answers of format 2: one field an item, options by the ranks that the format gives them.

use super::items::ORDER;
use crate::share::digits::Cursor;
use crate::share::fields::{ASKED_AGAIN, DONT_KNOW, Field, MISSING, Said, WITHHELD, width};
use engine::{Answer, Answers, Item, OptionSet, choices};

/// Width of all the fields, in characters.
pub(super) const LENGTH: usize = width(&ORDER);

/// The signs that stand for a value.
const SIGNS: [char; 4] = [MISSING, DONT_KNOW, WITHHELD, ASKED_AGAIN];

/// What a link says of the answers.
#[derive(Default)]
pub(super) struct Read {
    pub(super) answers: Answers,
    pub(super) withheld: Vec<Item>,
    pub(super) asked_again: Vec<Item>,
}

/// Writes the answers, with a sign instead of each one that is not there.
pub(super) fn write(answers: &Answers, withheld: &[Item], asked_again: &[Item]) -> String {
    let fields = ORDER.iter().map(|&(item, field)| {
        field.write(match answers.get(item) {
            _ if withheld.contains(&item) => Said::Sign(WITHHELD),
            Some(Answer::DontKnow) => Said::Sign(DONT_KNOW),
            Some(answer) => frozen(item, field, answer).map_or(Said::Sign(MISSING), Said::Value),
            None if asked_again.contains(&item) => Said::Sign(ASKED_AGAIN),
            None => Said::Sign(MISSING),
        })
    });
    fields.collect()
}

/// Reads the answers, which ones are withheld, and which ones are to be asked again.
pub(super) fn read(cursor: &mut Cursor) -> Option<Read> {
    let mut read = Read::default();
    for &(item, field) in &ORDER {
        match field.read(cursor, &SIGNS)? {
            Said::Sign(DONT_KNOW) => read.answers.set(item, Answer::DontKnow).ok()?,
            Said::Sign(WITHHELD) => read.withheld.push(item),
            Said::Sign(ASKED_AGAIN) => read.asked_again.push(item),
            Said::Sign(_) => {}
            Said::Value(answer) => read.answers.set(item, today(item, field, answer)?).ok()?,
        }
    }
    Some(read)
}

/// An answer by the ranks of the format; none for an option that it does not know.
fn frozen(item: Item, field: Field, answer: Answer) -> Option<Answer> {
    ranked(answer, |rank| {
        let id = choices(item).get(usize::from(rank))?.id;
        position(field.options().iter().copied(), id)
    })
}

/// An answer of the format by the ranks of today.
fn today(item: Item, field: Field, answer: Answer) -> Option<Answer> {
    ranked(answer, |rank| {
        let id = field.options().get(usize::from(rank))?;
        position(choices(item).iter().map(|choice| choice.id), id)
    })
}

fn position<'a>(mut ids: impl Iterator<Item = &'a str>, wanted: &str) -> Option<u8> {
    ids.position(|id| id == wanted).map(|rank| rank as u8)
}

/// The same answer with other ranks.
fn ranked(answer: Answer, rank_of: impl Fn(u8) -> Option<u8>) -> Option<Answer> {
    match answer {
        Answer::Choice(rank) => rank_of(rank).map(Answer::Choice),
        Answer::Ranking([a, b, c]) => Some(Answer::Ranking([rank_of(a)?, rank_of(b)?, rank_of(c)?])),
        Answer::Several(set) => set
            .ranks()
            .try_fold(0, |bits, rank| Some(bits | 1 << rank_of(rank)?))
            .map(|bits| Answer::Several(OptionSet(bits))),
        Answer::Amount(_) | Answer::DontKnow => Some(answer),
    }
}
