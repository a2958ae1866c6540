//! One answer as a JSON value: an option id, euros, a list of ids, or the item's own « don't know » word.

use serde::Serialize;
use serde_json::{Number, Value};

use super::refusal::{Reason, Shape, quote};
use engine::{Answer, Item, Kind, OptionSet, Refusal, choices, question};

/// Every word stored for « je ne sais pas » by some item.
const DONT_KNOW_WORDS: [&str; 2] = ["nsp", "prefere_pas"];

/// Reads the answer to an item; an empty list is no answer.
pub(super) fn read(item: Item, value: &Value) -> Result<Option<Answer>, Reason> {
    let question = question(item);
    if question.dont_know.is_some() && value.as_str() == question.dont_know {
        return Ok(Some(Answer::DontKnow));
    }
    match question.kind {
        Kind::Ranking => ranking(item, value).map(Some),
        Kind::Several => several(item, value),
        Kind::Amount { maximum } => amount(maximum, value).map(Some),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            option(item, value).map(|rank| Some(Answer::Choice(rank)))
        }
    }
}

/// An answer as it is written: a [`Value`] would bring the writing of decimals (3 kB) to the program of the first question.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Said {
    /// An option, or the word for « je ne sais pas ».
    Word(Option<&'static str>),
    /// Several options.
    Words(Vec<&'static str>),
    /// Euros.
    Euros(u32),
}

/// Writes the answer to an item as [`read`] reads it.
pub(super) fn write(item: Item, answer: Answer) -> Said {
    let id = |rank: u8| choices(item)[usize::from(rank)].id;
    match answer {
        Answer::Choice(rank) => Said::Word(Some(id(rank))),
        Answer::Ranking(ranks) => Said::Words(ranks.into_iter().map(id).collect()),
        Answer::Several(set) => Said::Words(set.ranks().map(id).collect()),
        Answer::Amount(euros) => Said::Euros(euros),
        Answer::DontKnow => Said::Word(question(item).dont_know),
    }
}

/// What a refusal of the engine means here.
pub(super) fn reason(refusal: Refusal, value: &Value) -> Reason {
    match (refusal, value) {
        (Refusal::UnknownOption, Value::String(id)) => Reason::UnknownOption(quote(id)),
        (Refusal::AboveMaximum(maximum), Value::Number(received)) => Reason::OutOfRange {
            maximum,
            received: received.clone(),
        },
        (Refusal::WrongKind | Refusal::UnknownOption | Refusal::AboveMaximum(_), _) => {
            Reason::WrongType(Shape::of(value))
        }
        (Refusal::NotThreeDifferent, _) => Reason::NotThreeDifferent,
        (Refusal::AnswerRequired, _) => Reason::AnswerRequired,
    }
}

fn option(item: Item, value: &Value) -> Result<u8, Reason> {
    let id = value.as_str().ok_or_else(|| Reason::WrongType(Shape::of(value)))?;
    if let Some(rank) = choices(item).iter().position(|choice| choice.id == id) {
        return Ok(rank as u8);
    }
    if question(item).dont_know.is_none() && DONT_KNOW_WORDS.contains(&id) {
        return Err(Reason::AnswerRequired);
    }
    Err(Reason::UnknownOption(quote(id)))
}

fn options(item: Item, value: &Value) -> Result<Vec<u8>, Reason> {
    let list = value.as_array().ok_or_else(|| Reason::WrongType(Shape::of(value)))?;
    list.iter().map(|id| option(item, id)).collect()
}

fn ranking(item: Item, value: &Value) -> Result<Answer, Reason> {
    match options(item, value)?.try_into() {
        Ok(ranks) => Ok(Answer::Ranking(ranks)),
        Err(_) => Err(Reason::NotThreeDifferent),
    }
}

fn several(item: Item, value: &Value) -> Result<Option<Answer>, Reason> {
    let mut set = OptionSet::default();
    for rank in options(item, value)? {
        if set.contains(rank) {
            return Err(Reason::RepeatedOption(choices(item)[usize::from(rank)].id.to_owned()));
        }
        set.0 |= 1 << rank;
    }
    Ok((set != OptionSet::default()).then_some(Answer::Several(set)))
}

fn amount(maximum: u32, value: &Value) -> Result<Answer, Reason> {
    let Value::Number(number) = value else {
        return Err(Reason::WrongType(Shape::of(value)));
    };
    let received = number.clone();
    match whole(number, maximum) {
        Some(Ok(euros)) => Ok(Answer::Amount(euros)),
        Some(Err(())) => Err(Reason::NotWhole { maximum, received }),
        None => Err(Reason::OutOfRange { maximum, received }),
    }
}

/// The euros, an error when written as a decimal (`22000.0` too), nothing when outside 0 to `maximum`.
fn whole(number: &Number, maximum: u32) -> Option<Result<u32, ()>> {
    let value = number.as_f64()?;
    if !(0.0..=f64::from(maximum)).contains(&value) {
        return None;
    }
    Some(number.as_u64().map(|euros| euros as u32).ok_or(()))
}
