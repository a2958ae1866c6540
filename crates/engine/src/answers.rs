//! What the person answered: partial, and always valid.

use super::clause::all_hold;
use super::item::Item;
use super::options::OptionSet;
use super::questions::{Kind, QUESTIONS, Question, question};
use crate::sorted::sort_few;

/// Which path the person takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Every visible question.
    #[default]
    Complete,
    /// The quick path of before: fewer questions, a verdict never above « probable ». Read for ever, proposed no more.
    Quick,
    /// The questions that tell most, until the first way holds.
    Adaptive,
}

/// One answer. Options are ranks in [`super::options::choices`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One option.
    Choice(u8),
    /// The three reasons, most important first.
    Ranking([u8; 3]),
    /// A non-empty set of options.
    Several(OptionSet),
    /// A whole number of euros.
    Amount(u32),
    /// « Je ne sais pas » or « je préfère ne pas répondre »: stored, and scored as no answer.
    DontKnow,
}

/// Why an answer is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not the kind of answer that this item takes.
    WrongKind,
    /// No option has this id or rank.
    UnknownOption,
    /// Above the largest amount, in euros.
    AboveMaximum(u32),
    /// The ranking does not hold three different reasons.
    NotThreeDifferent,
    /// This item needs a real answer.
    AnswerRequired,
}

/// The answers of one person; only valid ones can be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers([Option<Answer>; Item::ALL.len()]);

impl Default for Answers {
    fn default() -> Self {
        Self([None; Item::ALL.len()])
    }
}

impl Answers {
    /// The answer to an item, « je ne sais pas » included.
    pub const fn get(&self, item: Item) -> Option<Answer> {
        self.0[item.index()]
    }

    /// The rank of the option chosen, for an item of one option.
    pub const fn choice(&self, item: Item) -> Option<u8> {
        match self.0[item.index()] {
            Some(Answer::Choice(rank)) => Some(rank),
            _ => None,
        }
    }

    /// The amount in euros.
    pub const fn amount(&self, item: Item) -> Option<u32> {
        match self.0[item.index()] {
            Some(Answer::Amount(euros)) => Some(euros),
            _ => None,
        }
    }

    /// Whether the item has a real answer (« je ne sais pas » is none).
    pub fn has(&self, item: Item) -> bool {
        !matches!(self.get(item), None | Some(Answer::DontKnow))
    }

    /// Whether nothing at all is stored.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Stores an answer.
    ///
    /// # Errors
    /// When the item does not take this answer; nothing changes then.
    pub fn set(&mut self, item: Item, answer: Answer) -> Result<(), Refusal> {
        check(item, answer)?;
        self.0[item.index()] = Some(answer);
        Ok(())
    }

    /// Forgets the answer to an item.
    pub fn remove(&mut self, item: Item) {
        self.0[item.index()] = None;
    }

    /// Gives an item the answer that it has in other answers, or none.
    pub const fn take_from(&mut self, item: Item, other: &Self) {
        self.0[item.index()] = other.0[item.index()];
    }

    /// The same answers with this one, which the caller built from the tables of the model.
    #[must_use]
    pub(super) const fn with(&self, item: Item, answer: Answer) -> Self {
        let mut answers = *self;
        answers.0[item.index()] = Some(answer);
        answers
    }

    /// The same answers without the one to this item.
    #[must_use]
    pub(super) const fn without(&self, item: Item) -> Self {
        let mut answers = *self;
        answers.0[item.index()] = None;
        answers
    }

    /// Every stored answer, in item order.
    pub fn iter(&self) -> impl Iterator<Item = (Item, Answer)> + '_ {
        Item::ALL.iter().filter_map(|&item| Some((item, self.get(item)?)))
    }

    /// Whether the question is asked, given these answers.
    pub fn sees(&self, item: Item) -> bool {
        all_hold(question(item).visible_if, self)
    }

    /// The answers to the questions that these answers show, « je ne sais pas » included.
    #[must_use]
    pub(super) fn in_sight(&self) -> Self {
        let kept = self.cleaned();
        let hidden = Item::ALL.iter().filter(|&&item| !kept.sees(item));
        hidden.fold(*self, |answers, &item| answers.without(item))
    }

    /// What the engine reads: without « je ne sais pas », hidden items and an `aucun` that another case contradicts.
    ///
    /// Items are read in order, visibility on the answers already kept.
    #[must_use]
    pub fn cleaned(&self) -> Self {
        let mut kept = Self::default();
        for question in &QUESTIONS {
            if self.has(question.item) && kept.sees(question.item) {
                let answer = self.get(question.item);
                kept.0[question.item.index()] = answer.map(|answer| without_none_of_these(question, answer));
            }
        }
        kept
    }
}

/// `aucun`, always the last option, is dropped when another case is ticked.
fn without_none_of_these(question: &Question, answer: Answer) -> Answer {
    let none_of_these = 1 << (question.choices.len() - 1);
    match answer {
        Answer::Several(OptionSet(set)) if set != none_of_these => Answer::Several(OptionSet(set & !none_of_these)),
        _ => answer,
    }
}

fn check(item: Item, answer: Answer) -> Result<(), Refusal> {
    let question = question(item);
    let options = question.choices.len() as u8;
    match (question.kind, answer) {
        (_, Answer::DontKnow) => question.dont_know.map(|_| ()).ok_or(Refusal::AnswerRequired),
        (Kind::Ranking, Answer::Ranking(ranks)) => check_ranking(ranks),
        (Kind::Several, Answer::Several(OptionSet(bits))) if bits != 0 => {
            if bits >> options == 0 {
                Ok(())
            } else {
                Err(Refusal::UnknownOption)
            }
        }
        (Kind::Amount { maximum }, Answer::Amount(euros)) => {
            if euros <= maximum {
                Ok(())
            } else {
                Err(Refusal::AboveMaximum(maximum))
            }
        }
        (
            Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single,
            Answer::Choice(rank),
        ) => {
            if rank < options {
                Ok(())
            } else {
                Err(Refusal::UnknownOption)
            }
        }
        _ => Err(Refusal::WrongKind),
    }
}

fn check_ranking(mut ranks: [u8; 3]) -> Result<(), Refusal> {
    sort_few(&mut ranks, Ord::cmp);
    if ranks == [0, 1, 2] {
        Ok(())
    } else {
        Err(Refusal::NotThreeDifferent)
    }
}
