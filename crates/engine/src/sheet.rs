//! One questionnaire as filled in: what is stored, exported, shared and assessed.

use super::answers::{Answer, Answers, Mode, Refusal};
use super::item::Item;

/// The answers and the path taken: the whole input of an assessment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The path taken.
    pub mode: Mode,
    /// What the person answered.
    pub answers: Answers,
    /// The question asked last: the adaptive path goes on from its theme.
    pub last: Option<Item>,
    /// The trade found in the list, by its number there; it changes nothing by itself: what it says is in the answers.
    pub trade: Option<Trade>,
}

/// A trade of the list, by the number that it keeps for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trade(pub u16);

impl Trade {
    /// The highest number that a trade may have: two signs of a link.
    pub const HIGHEST: u16 = 62 * 62 - 1;

    /// The trade of this number; none for one that no list may give.
    pub fn numbered(number: u64) -> Option<Self> {
        let number = u16::try_from(number).ok()?;
        (1..=Self::HIGHEST).contains(&number).then_some(Self(number))
    }
}

impl Sheet {
    /// Whether nothing was said yet: neither an answer nor a trade.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.trade.is_none()
    }

    /// Stores an answer, or forgets it; another activity forgets the trade, which no longer says it.
    ///
    /// # Errors
    /// The answer is not one that this item takes: nothing is changed then.
    pub fn put(&mut self, item: Item, answer: Option<Answer>) -> Result<(), Refusal> {
        let before = self.answers.get(Item::FActivite);
        match answer {
            Some(answer) => self.answers.set(item, answer)?,
            None => self.answers.remove(item),
        }
        if self.answers.get(Item::FActivite) != before {
            self.trade = None;
        }
        Ok(())
    }

    /// Whether both hold the same answers, path and trade: which question was asked last counts for nothing.
    pub fn says_the_same(&self, other: &Self) -> bool {
        (self.mode, self.answers, self.trade) == (other.mode, other.answers, other.trade)
    }
}

/// The paths with their stored words, stable for ever.
const MODES: [(Mode, &str); 3] = [
    (Mode::Complete, "complet"),
    (Mode::Quick, "rapide"),
    (Mode::Adaptive, "adapte"),
];

impl Mode {
    /// The word stored for this path.
    pub fn id(self) -> &'static str {
        MODES[self as usize].1
    }

    /// The path that has this word.
    pub fn from_id(id: &str) -> Option<Self> {
        MODES.iter().find(|(_, word)| *word == id).map(|&(mode, _)| mode)
    }
}
