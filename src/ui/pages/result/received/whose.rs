//! Whose result a link holds, as far as this device can tell.

use engine::{Report, Sheet};
use exchange::share::{Recommendation, Shared};

/// Whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Whose {
    /// Its answers are those of this device.
    Mine,
    /// It holds no answers and says what the result of this device says.
    Same,
    /// Another one.
    Other,
}

/// Tells it from the answers of this device, and what they give today.
pub(in super::super) fn whose(own: &Sheet, shared: &Shared, report: impl Fn(&Sheet) -> Report) -> Whose {
    if own.answers.is_empty() {
        return Whose::Other;
    }
    match &shared.sheet {
        Some(sheet) if is_mine(own, sheet) => Whose::Mine,
        None if Recommendation::of(&report(own)).says_the_same_as(&shared.recommendation) => Whose::Same,
        Some(_) | None => Whose::Other,
    }
}

/// Whether a link holds the answers of this device, as far as it holds some.
fn is_mine(own: &Sheet, shared: &Sheet) -> bool {
    let mut answers = shared.answers.iter();
    answers.all(|(item, answer)| own.answers.get(item) == Some(answer)) && own.mode == shared.mode
}
