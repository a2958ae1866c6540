//! The answers to items-2, options by their ranks of the day.

use super::items::{ORDER, dont_know, maximum, rank};
use crate::share::Field;
use engine::{Answer, Item, OptionSet, Refusal, sort_few};

/// The answers of one person to items-2; only valid ones can be stored.
#[derive(Clone, Copy)]
pub(crate) struct Old([Option<Answer>; ORDER.len()]);

impl Default for Old {
    fn default() -> Self {
        Self([None; ORDER.len()])
    }
}

impl Old {
    /// The answer to a question.
    pub(crate) fn get(&self, item: Item) -> Option<Answer> {
        self.0[rank(item)?]
    }

    /// Stores an answer.
    ///
    /// # Errors
    /// When items-2 did not take it; nothing changes then.
    pub(crate) fn set(&mut self, item: Item, answer: Answer) -> Result<(), Refusal> {
        let rank = rank(item).ok_or(Refusal::WrongKind)?;
        check(item, ORDER[rank].1, answer)?;
        self.0[rank] = Some(answer);
        Ok(())
    }

    /// Every answer, in the order of the questions.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Item, Field, Answer)> + '_ {
        let all = ORDER.iter().zip(&self.0);
        all.filter_map(|(&(item, field), answer)| Some((item, field, (*answer)?)))
    }

    /// The option chosen, by its id.
    pub(crate) fn chosen(&self, item: Item) -> Option<&'static str> {
        match self.get(item)? {
            Answer::Choice(chosen) => ORDER[rank(item)?].1.options().get(usize::from(chosen)).copied(),
            _ => None,
        }
    }
}

fn check(item: Item, field: Field, answer: Answer) -> Result<(), Refusal> {
    let options = field.options().len();
    match (field, answer) {
        (_, Answer::DontKnow) => dont_know(item).map(|_| ()).ok_or(Refusal::AnswerRequired),
        (Field::Option(_), Answer::Choice(rank)) => known(usize::from(rank) < options),
        (Field::Set(_), Answer::Several(OptionSet(bits))) if bits != 0 => known(bits >> options == 0),
        (Field::Ranking(_), Answer::Ranking(mut ranks)) => {
            sort_few(&mut ranks, Ord::cmp);
            (ranks == [0, 1, 2]).then_some(()).ok_or(Refusal::NotThreeDifferent)
        }
        (Field::Amount(_), Answer::Amount(euros)) => {
            let most = maximum(item);
            (euros <= most).then_some(()).ok_or(Refusal::AboveMaximum(most))
        }
        _ => Err(Refusal::WrongKind),
    }
}

fn known(is_known: bool) -> Result<(), Refusal> {
    is_known.then_some(()).ok_or(Refusal::UnknownOption)
}
