//! The answers of format 1: one field an item, in the frozen order, each as wide as it needs.
//!
//! Three signs, repeated over the width of the field, stand for the absence of a value: `-` no answer,
//! `_` « je ne sais pas », `z` not shared. No value starts with `z`: it would be too large.

use super::items::{Field, ORDER};
use crate::share::digits::{Cursor, digits, number};
use crate::share::permutation;
use engine::{Answer, Answers, Item, OptionSet, choices};

/// Width of all the fields, in characters.
pub(super) const LENGTH: usize = {
    let (mut length, mut k) = (0, 0);
    while k < ORDER.len() {
        length += ORDER[k].1.width() as usize;
        k += 1;
    }
    length
};

const MISSING: char = '-';
const DONT_KNOW: char = '_';
const WITHHELD: char = 'z';

/// Writes the answers, with a sign instead of each withheld one.
pub(super) fn write(answers: &Answers, withheld: &[Item]) -> String {
    ORDER
        .iter()
        .map(|(item, field)| write_one(*item, *field, answers.get(*item), withheld.contains(item)))
        .collect()
}

fn write_one(item: Item, field: Field, answer: Option<Answer>, withheld: bool) -> String {
    let sign = |sign: char| sign.to_string().repeat(field.width() as usize);
    match answer {
        _ if withheld => sign(WITHHELD),
        None => sign(MISSING),
        Some(Answer::DontKnow) => sign(DONT_KNOW),
        Some(answer) => value(item, field, answer).map_or_else(|| sign(MISSING), |value| digits(value, field.width())),
    }
}

/// The value of a field; none for an option that format 1 does not know.
fn value(item: Item, field: Field, answer: Answer) -> Option<u32> {
    match answer {
        Answer::Choice(rank) => frozen_rank(item, field, rank).map(u32::from),
        Answer::Amount(euros) => Some(euros),
        Answer::Ranking([a, b, c]) => {
            let order = [
                frozen_rank(item, field, a)?,
                frozen_rank(item, field, b)?,
                frozen_rank(item, field, c)?,
            ];
            Some(permutation::rank(order))
        }
        Answer::Several(set) => set
            .ranks()
            .try_fold(0, |bits, rank| Some(bits | 1 << frozen_rank(item, field, rank)?)),
        Answer::DontKnow => None,
    }
}

/// Reads the answers and which ones are withheld.
pub(super) fn read(cursor: &mut Cursor) -> Option<(Answers, Vec<Item>)> {
    let (mut answers, mut withheld) = (Answers::default(), Vec::new());
    for &(item, field) in &ORDER {
        let text = cursor.take(field.width())?;
        match absence(text) {
            Some(MISSING) => {}
            Some(DONT_KNOW) => answers.set(item, Answer::DontKnow).ok()?,
            Some(_) => withheld.push(item),
            None => answers.set(item, answer(item, field, number(text)?)?).ok()?,
        }
    }
    Some((answers, withheld))
}

/// The sign that fills the whole field instead of a value.
fn absence(text: &str) -> Option<char> {
    [MISSING, DONT_KNOW, WITHHELD]
        .into_iter()
        .find(|&sign| text.chars().all(|letter| letter == sign))
}

fn answer(item: Item, field: Field, value: u32) -> Option<Answer> {
    match field {
        Field::Option(_) => Some(Answer::Choice(rank_today(item, field, value)?)),
        Field::Amount(_) => Some(Answer::Amount(value)),
        Field::Ranking(_) if value < 6 => {
            let [a, b, c] = permutation::order::<3>(value).map(u32::from);
            let today = |rank| rank_today(item, field, rank);
            Some(Answer::Ranking([today(a)?, today(b)?, today(c)?]))
        }
        Field::Ranking(_) => None,
        Field::Set(_) => (0..32)
            .filter(|rank| value >> rank & 1 == 1)
            .try_fold(OptionSet::default(), |set, rank| {
                Some(OptionSet(set.0 | 1 << rank_today(item, field, rank)?))
            })
            .map(Answer::Several),
    }
}

/// The rank that format 1 froze for an option of today.
fn frozen_rank(item: Item, field: Field, rank: u8) -> Option<u8> {
    let id = choices(item).get(usize::from(rank))?.id;
    field
        .options()
        .iter()
        .position(|frozen| *frozen == id)
        .map(|rank| rank as u8)
}

/// The rank that an option of format 1 has today.
fn rank_today(item: Item, field: Field, frozen: u32) -> Option<u8> {
    let id = field.options().get(frozen as usize)?;
    choices(item)
        .iter()
        .position(|choice| choice.id == *id)
        .map(|rank| rank as u8)
}
