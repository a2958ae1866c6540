//! Which question comes next, and when enough is known (spec §2.3).

use law::Law;

use crate::answers::Answers;
use crate::gate_needs::{gate_needs, waiting_needs};
use crate::item::{Item, Section};
use crate::questions::question;

use super::look::Look;
use super::order::START;
use super::probe::Outcome;

/// The first way must hold in this share of the completions.
pub const ENOUGH: f64 = 0.95;
/// A question of the theme under way is asked before one of another theme that tells up to 2.5 times as much.
const STAYING: i64 = 5;
const LEAVING: i64 = 2;
/// The three ratings count only together.
const RATINGS: [Item; 3] = [Item::MotGain, Item::MotLien, Item::MotSens];

/// Why a question comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Everybody starts with it.
    Start,
    /// It tells most of which way comes first.
    Tells,
    /// It tells enough, in the theme under way.
    SameTheme,
    /// Its answer may close the first way, or make the person wait.
    MayClose,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// This question.
    Ask(Item, Why),
    /// Nothing: enough is known, or all is asked.
    Enough,
}

/// What comes next for these answers, as they are stored; `further` goes on once enough is known.
pub fn next(given: &Answers, last: Option<Item>, further: bool, law: Law) -> Next {
    if let Some(&item) = START.iter().find(|&&item| given.get(item).is_none() && given.cleaned().sees(item)) {
        return Next::Ask(item, Why::Start);
    }
    let look = Look::of(given, law);
    if look.stays() < ENOUGH {
        if let Some(asked) = telling(&look, given, last) {
            return asked;
        }
    }
    if let Some(&item) = needs(&look, given, law).first() {
        return Next::Ask(item, Why::MayClose);
    }
    if further || look.stays() < ENOUGH {
        if let Some(asked) = telling(&look, given, last) {
            return asked;
        }
    }
    Next::Enough
}

/// What may still close what comes first, or make the person wait.
fn needs(look: &Look, given: &Answers, law: Law) -> Vec<Item> {
    match look.here.outcome {
        Outcome::First(way) => gate_needs(given, way, law),
        Outcome::NoneLeft | Outcome::OutOfScope => waiting_needs(given, law),
    }
}

/// The question that tells most: of the theme under way unless another tells much more.
fn telling(look: &Look, given: &Answers, last: Option<Item>) -> Option<Next> {
    let begun = |item: &Item| given.get(*item).is_some();
    if let Some(&item) = RATINGS.iter().filter(|_| RATINGS.iter().any(begun)).find(|&&item| !begun(&item)) {
        return Some(Next::Ask(item, Why::SameTheme));
    }
    let best = best(look, |_| true)?;
    let theme = last.map(|last| question(last).section);
    let near = theme.and_then(|theme| self::best(look, |item| question(item).section == theme));
    Some(match near {
        Some(near) if near != best && look.tells(near) * STAYING >= look.tells(best) * LEAVING => {
            Next::Ask(near, Why::SameTheme)
        }
        _ => Next::Ask(best, Why::Tells),
    })
}

/// The open question that tells most among these; the first in order among those that tell as much.
fn best(look: &Look, among: impl Fn(Item) -> bool) -> Option<Item> {
    let candidates = look.open().filter(|&item| among(item) && question(item).section != Section::Situation);
    candidates.reduce(|best, item| if look.tells(item) > look.tells(best) { item } else { best })
}
