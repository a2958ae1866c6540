//! What is said of a part whose figures are used past the last day they are known for: one sentence a part, not a figure.

use super::language::expired::expired;
use engine::income::rates;
use law::{About, Date, Law};

/// What a part must say, and from which day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expiry {
    /// The first day it holds.
    pub from: Date,
    /// The sentence.
    pub said: String,
}

/// What a part that rests on these facts must say one day; none when nothing says that its figures will change.
///
/// The first figure to expire decides: from its day on, the part is no longer of its time.
pub fn expiry<'a>(facts: impl IntoIterator<Item = &'a About>) -> Option<Expiry> {
    let last = facts.into_iter().filter_map(About::known_until).min()?;
    Some(Expiry {
        from: last.next(),
        said: expired(last),
    })
}

/// What a part that rests on these facts says under a law; none while all of them are known.
pub fn expired_among<'a>(facts: impl IntoIterator<Item = &'a About>, law: Law) -> Option<String> {
    expiry(facts)
        .filter(|expiry| expiry.from <= law.day())
        .map(|expiry| expiry.said)
}

/// What incomes say under a law; none while all their figures are known.
pub fn expired_money(law: Law) -> Option<String> {
    rates::expired(law).map(|year| expired(Date::new(year, 12, 31)))
}
