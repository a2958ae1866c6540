//! Whether a result was computed with the rules and the law of today.

use std::cmp::Ordering;

use super::{Recommendation, Shared};
use engine::MODEL_VERSION;
use engine::income::rates;
use law::{Date, Law, RULES_DATE, changed_between};

/// The rules and the law behind a recommendation, compared with those of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// The same model, the same rules, and a law that has not changed since.
    Today,
    /// An earlier model, earlier rules or an earlier law, and nothing later.
    Older,
    /// A later model or a later day than this page knows.
    Newer,
}

/// Why the result of today may differ from the one of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The law changed between the day of the link and today.
    Law,
    /// Figures of this year, known on the day of the link, have expired since.
    Expired(u16),
    /// We have read our rules again since.
    Rules,
    /// The model is another one.
    Model,
    /// Both at once: which of the two makes a difference cannot be told.
    RulesAndModel,
    /// The law of its day is not known here: nothing tells what changed.
    UnknownDay,
    /// Answers are not in the link.
    Missing,
}

impl Recommendation {
    /// The day of its law; none when no calendar has it.
    pub fn day(&self) -> Option<Date> {
        Date::parse(&self.facts)
    }

    /// The law of its day; none when the day cannot be, or when its law is not known here.
    pub fn law(&self) -> Option<Law> {
        Law::on(self.day()?).ok()
    }

    /// Whether the model, the rules and the law behind it are those that a page follows under this law.
    pub fn age(&self, today: Law) -> Age {
        let model = number(&self.model).cmp(&number(MODEL_VERSION));
        let day = self.day();
        if model == Ordering::Greater || day.is_some_and(|day| is_later(day, today)) {
            Age::Newer
        } else if model == Ordering::Less || self.has_earlier_rules() || self.has_another_law(today) {
            Age::Older
        } else {
            Age::Today
        }
    }

    /// Whether our rules were read again since its day; a page never follows a day before its rules.
    fn has_earlier_rules(&self) -> bool {
        self.day().is_none_or(|day| day < RULES_DATE)
    }

    fn has_another_law(&self, today: Law) -> bool {
        self.day().is_some_and(|day| changed_between(day, today.day()))
    }

    /// Whether it says the same as another one, whatever the days of both.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let mut same_day = self.clone();
        same_day.facts.clone_from(&other.facts);
        same_day == *other
    }
}

/// Whether a day is one that nobody has reached: it may already be tomorrow elsewhere, if the law is the same there.
fn is_later(day: Date, today: Law) -> bool {
    let today = today.day();
    day > today.next() || changed_between(today, day)
}

impl Shared {
    /// Why the result of today may differ, each named apart, in the order to tell them.
    pub fn causes(&self, today: Law) -> Vec<Cause> {
        let mut causes = match self.recommendation.law() {
            Some(then) => self.recommendation.causes_since(then, today),
            None => vec![Cause::UnknownDay],
        };
        causes.extend((!self.is_whole()).then_some(Cause::Missing));
        causes
    }
}

impl Recommendation {
    fn causes_since(&self, then: Law, today: Law) -> Vec<Cause> {
        let law = self.has_another_law(today).then_some(Cause::Law);
        let known_then = rates::expired(then).is_none();
        let expired = rates::expired(today).filter(|_| known_then).map(Cause::Expired);
        let earlier_model = number(&self.model) < number(MODEL_VERSION);
        let ours = match (self.has_earlier_rules(), earlier_model) {
            (true, true) => Some(Cause::RulesAndModel),
            (true, false) => Some(Cause::Rules),
            (false, true) => Some(Cause::Model),
            (false, false) => None,
        };
        [law, expired, ours].into_iter().flatten().collect()
    }
}

/// The number of a version such as `mesure-2`; 0 for another word.
fn number(version: &str) -> u32 {
    version
        .rsplit_once('-')
        .and_then(|(_, number)| number.parse().ok())
        .unwrap_or_default()
}
