//! Which question comes next, and when enough is known (spec §2.3).

use law::Law;

use crate::answers::Answers;
use crate::gate_needs::{gate_needs, waiting_needs};
use crate::item::Item;
use crate::questions::question;
use crate::verdict::STAYS_ENOUGH;

use super::confirmation::{confirming, is_confirming};
use super::left::{AT_START, left};
use super::look::{Look, in_sight};
use super::order::START;
use super::probe::Outcome;

/// The first way must hold in this share of the completions.
pub const ENOUGH: f64 = 0.95;
/// From this share on, what may close the first way is asked before the rest: it will be asked anyway.
const NEARLY: f64 = 0.85;
/// A question of the theme under way is asked before one of another theme that tells up to 2.5 times as much…
pub const STAYING: i64 = 5;
/// …as 5 to 2.
pub const LEAVING: i64 = 2;
/// A question that one may not like to answer tells half as much.
const RELUCTANCE: i64 = 2;
/// Asked because they may close a way, or when they tell much more than any other.
const RELUCTANT: [Item; 10] = [
    Item::FReserve,
    Item::FPublic,
    Item::FAutorisation,
    Item::FDepart,
    Item::FCas,
    Item::FMineur,
    Item::FInterdiction,
    Item::FTitre,
    Item::FCarte,
    Item::FVie,
];
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
    /// It asks once more of a need that keeps the first two ways apart.
    Confirms,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// This question.
    Ask(Item, Why),
    /// Nothing: enough is known, or all is asked.
    Enough,
}

/// What comes next, and the fewest and the most questions likely to be left then, that one included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What comes next.
    pub next: Next,
    /// How many questions are left.
    pub left: (u8, u8),
}

/// What comes next for these answers, as they are stored.
///
/// `last` is the question asked last: its theme is the one under way. `further` goes on once enough is known.
pub fn next(given: &Answers, last: Option<Item>, further: bool, law: Law) -> Next {
    step(given, last, further, law).next
}

/// The same, with how many questions are left.
pub fn step(given: &Answers, last: Option<Item>, further: bool, law: Law) -> Step {
    let given = &in_sight(given);
    let kept = given.cleaned();
    let unasked = |item: &&Item| given.get(**item).is_none() && kept.sees(**item);
    if let Some(&item) = START.iter().find(unasked) {
        let next = Next::Ask(item, Why::Start);
        return Step { next, left: AT_START };
    }
    let look = Look::of(given, law);
    let needs = needs(&look, given, law);
    let next = after_start(&look, &needs, given, last, further);
    // The next one is counted.
    let itself = u8::from(next != Next::Enough);
    let (fewest, most) = left(&look, needs.len(), further);
    Step {
        next,
        left: (fewest.max(itself), most.max(itself)),
    }
}

fn after_start(look: &Look, needs: &[Item], given: &Answers, last: Option<Item>, further: bool) -> Next {
    // Once something was confirmed, the first way has held: only a real doubt asks for more.
    let enough = if is_confirming(given) { STAYS_ENOUGH } else { ENOUGH };
    let sure = look.stays() >= enough;
    let telling = || telling(look, given, last);
    let closing = || Some(Next::Ask(*needs.first()?, Why::MayClose));
    let found = if look.stays() >= NEARLY { closing() } else { None };
    let found = found.or_else(|| if sure { None } else { telling() });
    let found = found.or_else(closing);
    let found = found.or_else(|| confirming(&look.here, given));
    found
        .or_else(|| if further { telling() } else { None })
        .unwrap_or(Next::Enough)
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
    let begun = |item: &&Item| given.get(**item).is_some();
    if RATINGS.iter().any(|item| begun(&item))
        && let Some(&item) = RATINGS.iter().find(|item| !begun(item))
    {
        return Some(Next::Ask(item, Why::SameTheme));
    }
    let best = best(look, |_| true)?;
    let theme = last.map(|last| question(last).section);
    let near = theme.and_then(|theme| self::best(look, |item| question(item).section == theme));
    let stays = |near: &Item| *near != best && worth(look, *near) * STAYING >= worth(look, best) * LEAVING;
    Some(match near.filter(stays) {
        Some(near) => Next::Ask(near, Why::SameTheme),
        None => Next::Ask(best, Why::Tells),
    })
}

/// The open question worth most among these; the first in order among those worth as much.
fn best(look: &Look, among: impl Fn(Item) -> bool) -> Option<Item> {
    let candidates = look.open().filter(|&item| among(item));
    candidates.reduce(|best, item| {
        if worth(look, item) > worth(look, best) {
            item
        } else {
            best
        }
    })
}

/// What an answer would tell, less where one may not like to give it.
fn worth(look: &Look, item: Item) -> i64 {
    let tells = look.tells(item).max(0);
    if RELUCTANT.contains(&item) {
        tells / RELUCTANCE
    } else {
        tells
    }
}
