//! One person on the adaptive path, from the first question to the stop.

use crate::LAW;
use engine::adaptive::{Next, START, Why};
use engine::{Answer, Answers, Item, question};

/// What decides the next question, from the answers and the question asked last.
pub(super) type Policy = fn(&Answers, Option<Item>) -> Next;

/// The policy of the product, until it confirms: that is counted apart (Q32).
pub(super) fn product(given: &Answers, last: Option<Item>) -> Next {
    match engine::adaptive::next(given, last, false, LAW) {
        Next::Ask(_, Why::Confirms) => Next::Enough,
        next => next,
    }
}

/// The questions asked, in order, and the answers after each of them.
pub(in crate::studies) struct Walk {
    /// In the order asked.
    pub(in crate::studies) asked: Vec<Item>,
    /// As many as questions: what is known after each.
    pub(super) states: Vec<Answers>,
}

impl Walk {
    /// Answers what is asked as this person does; what the person left empty is « je ne sais pas ».
    pub(in crate::studies) fn of(all: &Answers) -> Self {
        Self::under(product, all)
    }

    /// The same under another policy.
    pub(super) fn under(policy: Policy, all: &Answers) -> Self {
        let mut walk = Self {
            asked: Vec::new(),
            states: Vec::new(),
        };
        while let Next::Ask(item, _) = policy(&walk.end(), walk.asked.last().copied()) {
            walk.states.push(with(walk.end(), item, all));
            walk.asked.push(item);
        }
        walk
    }

    /// The answers at the stop.
    pub(in crate::studies) fn end(&self) -> Answers {
        self.states.last().copied().unwrap_or_default()
    }

    /// What is known from the moment when the choice is made by what it tells.
    pub(super) fn chosen(&self) -> impl Iterator<Item = &Answers> {
        let started = |given: &&Answers| {
            let kept = given.cleaned();
            START.iter().all(|&item| given.get(item).is_some() || !kept.sees(item))
        };
        self.states.iter().filter(started)
    }

    /// Planned seconds.
    pub(super) fn seconds(&self) -> u32 {
        self.asked.iter().map(|&item| u32::from(question(item).seconds)).sum()
    }

    /// How often the theme changes from a question to the next.
    pub(super) fn jumps(&self) -> u32 {
        let theme = |item: Item| question(item).section;
        let changes = self.asked.windows(2).filter(|pair| theme(pair[0]) != theme(pair[1]));
        changes.count() as u32
    }
}

/// One more answer of this person.
pub(super) fn with(mut given: Answers, item: Item, all: &Answers) -> Answers {
    let answer = all.get(item).unwrap_or(Answer::DontKnow);
    given.set(item, answer).expect("an answer already given");
    given
}
