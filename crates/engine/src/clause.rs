//! Conditions as data: what makes a question visible and a gate fire.

use super::answers::{Answer, Answers};
use super::item::Item;
use super::options::OptionSet;

/// A condition on one answer, whatever the law. A list of clauses is true when all of them are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Clause {
    /// The answer is one of these options; false without an answer.
    In(Item, OptionSet),
    /// The answer is none of these options; true without an answer.
    NotIn(Item, OptionSet),
    /// The several answers contain this option; false without an answer.
    Contains(Item, u8),
    /// The question has no answer.
    Unanswered(Item),
    /// The amount is below this number of euros; false without an answer.
    Below(Item, u32),
    /// The amount is at least this number of euros; false without an answer.
    AtLeast(Item, u32),
}

impl Clause {
    /// The item it reads.
    pub const fn item(self) -> Item {
        match self {
            Self::In(item, _)
            | Self::NotIn(item, _)
            | Self::Contains(item, _)
            | Self::Unanswered(item)
            | Self::Below(item, _)
            | Self::AtLeast(item, _) => item,
        }
    }

    /// Whether the condition is true of these answers.
    pub fn holds(self, answers: &Answers) -> bool {
        match self {
            Self::In(item, set) => chosen_in(answers, item, set),
            Self::NotIn(item, set) => !chosen_in(answers, item, set),
            Self::Contains(item, rank) => matches!(answers.get(item), Some(Answer::Several(set)) if set.contains(rank)),
            Self::Unanswered(item) => !answers.has(item),
            Self::Below(item, euros) => answers.amount(item).is_some_and(|amount| amount < euros),
            Self::AtLeast(item, euros) => answers.amount(item).is_some_and(|amount| amount >= euros),
        }
    }
}

/// Whether all the clauses are true of these answers.
pub fn all_hold(clauses: &[Clause], answers: &Answers) -> bool {
    clauses.iter().all(|clause| clause.holds(answers))
}

fn chosen_in(answers: &Answers, item: Item, set: OptionSet) -> bool {
    answers.choice(item).is_some_and(|rank| set.contains(rank))
}
