//! The order in which questions were asked, and what was said of those left: what the adaptive path goes back along.

use super::current::Attempt;
use engine::adaptive::AT_START;
use engine::{Answers, Item, Mode, Sheet, question};

/// Questions in the order they were answered first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path([Option<Item>; Item::ALL.len()]);

impl Default for Path {
    fn default() -> Self {
        Self([None; Item::ALL.len()])
    }
}

impl Path {
    /// Adds a question at the end, once.
    pub fn put(&mut self, item: Item) {
        let free = self.0.iter_mut().find(|place| place.is_none_or(|there| there == item));
        if let Some(place) = free {
            *place = Some(item);
        }
    }

    /// The questions, in order.
    pub fn iter(&self) -> impl Iterator<Item = Item> + '_ {
        self.0.iter().map_while(|place| *place)
    }

    /// The questions that these answers say were asked, in the order of the questionnaire, the last one at the end.
    pub(super) fn told_by(sheet: &Sheet) -> Self {
        let mut path = Self::default();
        let others = sheet.answers.iter().map(|(item, _)| item);
        let others = others.filter(|&item| sheet.last != Some(item));
        others.chain(sheet.last).for_each(|item| path.put(item));
        path
    }

    /// Ids apart by spaces; nothing for no question.
    pub(super) fn stored(&self) -> String {
        let ids: Vec<&str> = self.iter().map(Item::id).collect();
        ids.join(" ")
    }

    /// What [`Self::stored`] wrote: what is no question of today is skipped, what comes twice counts once.
    pub(super) fn restored(text: &str) -> Self {
        let mut path = Self::default();
        text.split(' ')
            .filter_map(Item::from_id)
            .for_each(|item| path.put(item));
        path
    }
}

/// How many questions a person was told are left, and how many were answered then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// The fewest.
    pub fewest: u8,
    /// The most.
    pub most: u8,
    /// Questions answered before.
    pub asked: u8,
}

impl Left {
    /// What is told before the first choice.
    pub const fn at_start(asked: u8) -> Self {
        let (fewest, most) = AT_START;
        Self { fewest, most, asked }
    }

    /// What is told next, when so many are answered and so many may be left: never more than before, and fewer after an answer.
    #[must_use]
    pub fn then(self, (fewest, most): (u8, u8), asked: u8) -> Self {
        if asked <= self.asked {
            return self;
        }
        let most = most.min(self.most.saturating_sub(1)).max(1);
        let fewest = fewest.min(self.fewest).clamp(1, most);
        Self { fewest, most, asked }
    }

    /// Numbers apart by spaces.
    pub(super) fn stored(self) -> String {
        format!("{} {} {}", self.fewest, self.most, self.asked)
    }

    /// What [`Self::stored`] wrote; none when it says nothing possible.
    pub(super) fn restored(text: &str) -> Option<Self> {
        let mut numbers = text.split(' ').map_while(|number| number.parse().ok());
        let left = Self {
            fewest: numbers.next()?,
            most: numbers.next()?,
            asked: numbers.next()?,
        };
        (1..=left.most).contains(&left.fewest).then_some(left)
    }
}

impl Attempt {
    /// The questions asked so far that are still in sight, in the order they were; those answered some other way come last.
    ///
    /// One whose answer was taken back since keeps its place: it is the next to ask.
    pub fn walked(&self) -> Vec<Item> {
        let answers = &self.sheet.answers;
        let mut path = self.asked;
        answers.iter().for_each(|(item, _)| path.put(item));
        let kept = answers.cleaned();
        path.iter().filter(|&item| is_shown(item, &kept)).collect()
    }

    /// Adds what was answered since to the order asked; on the adaptive path, what was asked last goes with the answers.
    pub fn follow(&mut self) {
        let answered = self.sheet.answers;
        answered.iter().for_each(|(item, _)| self.asked.put(item));
        if self.sheet.mode == Mode::Adaptive {
            self.sheet.last = self.walked().last().copied();
        }
    }

    /// The questions in sight that were never asked, in the order of the questionnaire; none that only confirms.
    pub fn never_asked(&self) -> Vec<Item> {
        let (walked, kept) = (self.walked(), self.sheet.answers.cleaned());
        let never = |item: &Item| question(*item).is_on_a_path() && kept.sees(*item) && !walked.contains(item);
        Item::ALL.iter().copied().filter(never).collect()
    }

    /// The question before this one in the order they were asked; the last of them for one that was not.
    pub fn before(&self, item: Item) -> Option<Item> {
        let walked = self.walked();
        walked.into_iter().take_while(|&other| other != item).last()
    }
}

fn is_shown(item: Item, kept: &Answers) -> bool {
    !question(item).derived && kept.sees(item)
}
