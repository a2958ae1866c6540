//! What a fact is: a value of law or practice through time, with its source.

use std::ops::Deref;

use super::date::Date;
use super::figures::Figures;
use super::law::Law;
use super::timeline::Timeline;

/// How sure we are of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// An order of magnitude or our own calculation: never closes a way.
    Low,
    /// An older text without a recent confirmation, or a secondary source.
    Medium,
    /// Stated by a recent official source.
    High,
}

/// What makes a fact change, hence until when it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Published anew each year: known until a 31 December.
    Annual,
    /// Written in a text: known until the text changes, on a day only when a text already says which.
    Text,
    /// What people do: worth eighteen months from the day it was checked.
    Practice,
}

/// How long a practice is worth.
const PRACTICE_MONTHS: u16 = 18;

/// Everything about a fact but its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct About {
    /// Stable id.
    pub id: &'static str,
    /// The fact in French, as people read it; like the unit, the article and the start, empty in the browser ([`built`]).
    pub statement: &'static str,
    /// Unit of its numbers, in French.
    pub unit: &'static str,
    /// Articles, decrees or agreements; empty for practice.
    pub article: &'static str,
    /// Address of the source.
    pub url: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
    /// The amount or the rule could not be read in its official text: shown as « à vérifier ».
    pub to_check: bool,
    /// Since when: an ISO date, a year, or « en vigueur ».
    pub since: &'static str,
    /// What makes it change.
    pub nature: Nature,
    /// Day of the last check.
    pub checked: Date,
    /// Last day on which it is known to hold; none for a text that nothing says will change. That of a practice is computed.
    pub until: Option<Date>,
}

/// A fact of law or practice: a value a day, and where it comes from.
///
/// One without a source does not compile in a constant:
///
/// ```compile_fail
/// use law::{About, CAE_TVA, Fact};
/// const UNSOURCED: Fact<()> = Fact::text(About { url: "", ..CAE_TVA.about });
/// println!("{UNSOURCED:?}");
/// ```
///
/// ```
/// use law::{About, CAE_TVA, Fact};
/// const SOURCED: Fact<()> = Fact::text(About { id: "other", ..CAE_TVA.about });
/// assert_eq!(SOURCED.url, CAE_TVA.url);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact<T: 'static> {
    /// What it says from each day on.
    pub value: Timeline<T>,
    /// Its statement, its source, its dates.
    pub about: About,
}

/// A text that only the pages built in advance show: left out of the programs of the browser, which stay small.
pub(super) const fn built(text: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { text }
}

/// A text says the same every day.
const SAID: Timeline<()> = Timeline::new(&[(Law::FIRST, ())]);

impl<T: Copy> Fact<T> {
    /// A fact with its value through time.
    ///
    /// # Panics
    /// When it has no source, is published each year and not said to end with one, or ends before its last value starts.
    pub const fn new(value: Timeline<T>, about: About) -> Self {
        if let Some(until) = about.until {
            assert!(
                !until.is_before(value.last()),
                "a value is known until a day after it starts"
            );
        }
        Self {
            value,
            about: about.checked_whole(),
        }
    }

    /// The value under a law.
    #[inline]
    pub const fn on(&self, law: Law) -> T {
        self.value.on(law)
    }
}

impl Fact<()> {
    /// A fact that is only said.
    ///
    /// # Panics
    /// As [`Fact::new`].
    pub const fn text(about: About) -> Self {
        Self::new(SAID, about)
    }
}

impl About {
    /// The same, with the day until which a practice is worth something.
    const fn checked_whole(mut self) -> Self {
        assert!(!self.url.is_empty(), "a fact has a source");
        let year_end = match self.until {
            Some(day) => day.month == 12 && day.day == 31,
            None => false,
        };
        match self.nature {
            Nature::Annual => assert!(year_end, "what is published each year is known until a 31 December"),
            Nature::Practice => self.until = Some(self.checked.months_later(PRACTICE_MONTHS)),
            Nature::Text => {}
        }
        self
    }

    /// Whether people are told « à vérifier » on this day; never changes the level of a gate.
    pub fn needs_check(&self, day: Date) -> bool {
        self.to_check || self.is_over(day)
    }

    /// Whether the figure is used past the last day it is known for: that of a later day is not known here yet.
    ///
    /// A practice does not expire: it is only to be checked again.
    pub fn expired(&self, law: Law) -> bool {
        self.known_until().is_some_and(|last| law.day() > last)
    }

    /// The last day its figure is known for; none when nothing says that it will change, and none for a practice.
    pub fn known_until(&self) -> Option<Date> {
        self.until.filter(|_| self.nature != Nature::Practice)
    }

    fn is_over(&self, day: Date) -> bool {
        self.until.is_some_and(|last| day > last)
    }
}

/// A fact is read as what is said about it.
impl<T> Deref for Fact<T> {
    type Target = About;

    fn deref(&self) -> &About {
        &self.about
    }
}

/// Any fact, whatever its value: what tests and commands read.
pub trait Stated: Sync {
    /// Everything but the value.
    fn about(&self) -> &About;

    /// Its numbers under a law, in the order of the statement and in [`About::unit`]; none for a text.
    fn figures(&self, law: Law) -> Vec<f64>;

    /// Its numbers from each day on, the oldest first.
    fn history(&self) -> Vec<(Date, Vec<f64>)>;
}

impl<T: Figures + Sync> Stated for Fact<T> {
    fn about(&self) -> &About {
        &self.about
    }

    fn figures(&self, law: Law) -> Vec<f64> {
        self.on(law).figures()
    }

    fn history(&self) -> Vec<(Date, Vec<f64>)> {
        let rows = self.value.rows().iter();
        rows.map(|(day, value)| (*day, value.figures())).collect()
    }
}

impl Deref for dyn Stated + '_ {
    type Target = About;

    fn deref(&self) -> &About {
        self.about()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CAE_CONTRIBUTION, CAE_TVA, PASS};

    const NEW_YEAR: Date = Date::new(2027, 1, 1);

    #[track_caller]
    fn check(about: &About, expected: [(Date, bool, bool); 2]) {
        for (day, needs_check, expired) in expected {
            let law = Law::on(day).expect("a known day");
            let said = (about.needs_check(day), about.expired(law));
            assert_eq!(said, (needs_check, expired), "{} on {day}", about.id);
        }
    }

    #[test]
    fn each_nature_has_its_end() {
        check(&PASS, [(Date::new(2026, 12, 31), false, false), (NEW_YEAR, true, true)]);
        check(&CAE_TVA, [(NEW_YEAR, false, false), (Law::LAST, false, false)]);
        let practice = Fact::text(About {
            to_check: false,
            checked: Date::new(2026, 8, 31),
            ..CAE_CONTRIBUTION.about
        });
        let last = Date::new(2028, 2, 29);
        assert_eq!(practice.until, Some(last));
        check(&practice, [(last, false, false), (Date::new(2028, 3, 1), true, false)]);
    }

    #[test]
    fn an_amount_never_read_is_always_to_check_and_not_expired_for_that() {
        let doubtful = Fact::text(About {
            to_check: true,
            ..CAE_TVA.about
        });
        check(&doubtful, [(Law::FIRST, true, false), (Law::LAST, true, false)]);
    }

    #[test]
    #[should_panic(expected = "a fact has a source")]
    fn a_fact_without_a_source_is_refused() {
        let _ = Fact::text(About {
            url: "",
            ..CAE_TVA.about
        });
    }

    #[test]
    #[should_panic(expected = "31 December")]
    fn a_yearly_figure_says_which_year() {
        let _ = Fact::text(About {
            until: None,
            ..PASS.about
        });
    }
}
