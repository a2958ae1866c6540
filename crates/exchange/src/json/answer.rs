//! One answer as a JSON value: an option id, euros, a list of ids, or the item's own « don't know » word.

use serde::Serialize;
use serde_json::{Number, Value};

use super::refusal::{Reason, Shape, quote};
use crate::items_2;
use crate::share::Field;
use engine::{Answer, Item, Kind, OptionSet, Refusal, choices, question};

/// Every word stored for « je ne sais pas » by some item.
const DONT_KNOW_WORDS: [&str; 2] = ["nsp", "prefere_pas"];

/// What a question of some questionnaire takes.
pub(super) struct Takes {
    form: Form,
    options: Vec<&'static str>,
    dont_know: Option<&'static str>,
}

enum Form {
    One,
    Ranking,
    Several,
    Amount { maximum: u32 },
}

impl Takes {
    /// What a question of today does.
    pub(super) fn today(item: Item) -> Self {
        let question = question(item);
        Self {
            form: match question.kind {
                Kind::Ranking => Form::Ranking,
                Kind::Several => Form::Several,
                Kind::Amount { maximum } => Form::Amount { maximum },
                Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => Form::One,
            },
            options: choices(item).iter().map(|choice| choice.id).collect(),
            dont_know: question.dont_know,
        }
    }

    /// What a question of items-2 did; none for one that it did not ask.
    pub(super) fn items_2(item: Item) -> Option<Self> {
        let (_, field) = items_2::ORDER[items_2::rank(item)?];
        Some(Self {
            form: match field {
                Field::Option(_) => Form::One,
                Field::Ranking(_) => Form::Ranking,
                Field::Set(_) => Form::Several,
                Field::Amount(_) => Form::Amount {
                    maximum: items_2::maximum(item),
                },
            },
            options: field.options().to_vec(),
            dont_know: items_2::dont_know(item),
        })
    }

    /// Reads an answer; an empty list is none.
    pub(super) fn read(&self, value: &Value) -> Result<Option<Answer>, Reason> {
        if self.dont_know.is_some() && value.as_str() == self.dont_know {
            return Ok(Some(Answer::DontKnow));
        }
        match self.form {
            Form::Ranking => self.ranking(value).map(Some),
            Form::Several => self.several(value),
            Form::Amount { maximum } => amount(maximum, value).map(Some),
            Form::One => self.option(value).map(|rank| Some(Answer::Choice(rank))),
        }
    }

    fn option(&self, value: &Value) -> Result<u8, Reason> {
        let id = value.as_str().ok_or_else(|| Reason::WrongType(Shape::of(value)))?;
        if let Some(rank) = self.options.iter().position(|option| *option == id) {
            return Ok(rank as u8);
        }
        if self.dont_know.is_none() && DONT_KNOW_WORDS.contains(&id) {
            return Err(Reason::AnswerRequired);
        }
        Err(Reason::UnknownOption(quote(id)))
    }

    fn options(&self, value: &Value) -> Result<Vec<u8>, Reason> {
        let list = value.as_array().ok_or_else(|| Reason::WrongType(Shape::of(value)))?;
        list.iter().map(|id| self.option(id)).collect()
    }

    fn ranking(&self, value: &Value) -> Result<Answer, Reason> {
        match self.options(value)?.try_into() {
            Ok(ranks) => Ok(Answer::Ranking(ranks)),
            Err(_) => Err(Reason::NotThreeDifferent),
        }
    }

    fn several(&self, value: &Value) -> Result<Option<Answer>, Reason> {
        let mut set = OptionSet::default();
        for rank in self.options(value)? {
            if set.contains(rank) {
                return Err(Reason::RepeatedOption(self.options[usize::from(rank)].to_owned()));
            }
            set.0 |= 1 << rank;
        }
        Ok((set != OptionSet::default()).then_some(Answer::Several(set)))
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

/// Writes the answer to an item as [`Takes::read`] reads it.
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
