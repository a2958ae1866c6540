//! Answers to items-2 as answers of today, by the table: never guessed.

use super::old::Old;
use super::table::{Becomes, row_of};
use crate::share::Field;
use engine::{Answer, Answers, Item, OptionSet, choices};

/// What carrying answers to items-2 into the questions of today leaves to the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// The questions to ask, in their order: what was answered says too little now.
    pub asked_again: Vec<Item>,
    /// The answers that were carried, and that newer options may say better.
    pub reread: Vec<Item>,
    /// The special cases that were ticked beside one that must be asked again: to tick again when `f_cas` is asked.
    pub cases: OptionSet,
}

/// Carries the answers.
pub(crate) fn carry(old: &Old) -> (Answers, Carried) {
    let mut way = Way {
        activity: old.chosen(Item::FActivite),
        answers: Answers::default(),
        left: Carried::default(),
    };
    for (item, field, answer) in old.iter() {
        way.take(item, field, answer);
    }
    let Way { answers, mut left, .. } = way;
    let asked_again = |item: &Item| left.asked_again.contains(item) && answers.sees(*item);
    left.asked_again = Item::ALL.iter().copied().filter(asked_again).collect();
    (answers, left)
}

struct Way {
    activity: Option<&'static str>,
    answers: Answers,
    left: Carried,
}

impl Way {
    fn take(&mut self, item: Item, field: Field, answer: Answer) {
        match answer {
            Answer::Choice(rank) => {
                let chosen = field.options().get(usize::from(rank)).copied();
                if let Some(kept) = chosen.and_then(|option| self.option(item, option)) {
                    self.keep(item, Answer::Choice(kept));
                }
            }
            Answer::Several(set) => self.several(item, field, set),
            Answer::Ranking(ranks) => {
                let today = ranks.map(|rank| rank_today(item, field.options().get(usize::from(rank))?));
                if let [Some(first), Some(second), Some(third)] = today {
                    self.keep(item, Answer::Ranking([first, second, third]));
                }
            }
            Answer::Amount(_) | Answer::DontKnow => {
                if row_of(item, None, self.activity).is_none() {
                    self.keep(item, answer);
                }
            }
        }
    }

    /// The rank today of what becomes of an option; what follows from it is noted.
    fn option(&mut self, item: Item, option: &str) -> Option<u8> {
        let row = row_of(item, Some(option), self.activity);
        match row.map_or(Becomes::Same, |row| row.becomes) {
            Becomes::Same => rank_today(item, option),
            Becomes::Reread => {
                self.left.reread.push(item);
                rank_today(item, option)
            }
            Becomes::Completed(today, other) => {
                self.left.asked_again.push(other);
                rank_today(item, today)
            }
            Becomes::Both(today, other, said) => {
                if let Some(rank) = rank_today(other, said) {
                    self.keep(other, Answer::Choice(rank));
                }
                rank_today(item, today)
            }
            Becomes::AskedAgain => {
                self.left.asked_again.push(item);
                None
            }
            Becomes::Dropped => None,
        }
    }

    /// One option to ask again and the whole is: the others wait beside.
    fn several(&mut self, item: Item, field: Field, set: OptionSet) {
        let mut kept = OptionSet::default();
        let mut whole = true;
        for option in set.ranks().filter_map(|rank| field.options().get(usize::from(rank))) {
            match self.option(item, option) {
                Some(rank) => kept.0 |= 1 << rank,
                None => whole = false,
            }
        }
        if whole {
            self.keep(item, Answer::Several(kept));
        } else {
            self.left.cases = kept;
        }
    }

    fn keep(&mut self, item: Item, answer: Answer) {
        // The table names options of today, which a test tries one by one: nothing to refuse.
        _ = self.answers.set(item, answer);
    }
}

fn rank_today(item: Item, id: &str) -> Option<u8> {
    let rank = choices(item).iter().position(|choice| choice.id == id);
    rank.map(|rank| rank as u8)
}
