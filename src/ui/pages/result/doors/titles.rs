//! The title of each row, with what it answers before anything is pressed.

use super::super::contrast::pair;
use super::super::first::act;
use super::super::interview::questions;
use super::super::money::in_play;
use crate::ui::pages::shown::Shown;
use engine::Access;
use exchange::route::Door;
use words::doors as text;
use words::{DoorTitle, Topic};

/// Name and answer of a door.
pub(super) fn title(door: Door, shown: &Shown) -> DoorTitle {
    let name = text::name(door, shown.ways().recommended().len());
    let answer = match door {
        Door::Tomorrow => text::tomorrow(act(shown)),
        Door::Money => once_settled(shown, text::money(&in_play(shown))),
        Door::Why => why(shown),
        Door::Ways => once_settled(shown, others(shown)),
        Door::Meeting => text::meeting(questions(shown).len()),
        Door::Calculation => text::calculation(index_ahead(shown)),
    };
    DoorTitle { name, answer }
}

/// What a point to settle first opens is said to wait for it.
fn once_settled(shown: &Shown, said: String) -> String {
    if shown.settled.is_some() {
        text::after_settling(words::after_title(shown.waiting()), &said)
    } else {
        said
    }
}

/// How often the way in front stays so; what tells the ways apart where there is none.
fn why(shown: &Shown) -> String {
    let ways = shown.ways();
    match ways.recommended().as_slice() {
        [first] => text::stays_first(ways.recommendation.share[*first]),
        [] if what_tells_apart(ways).is_empty() => text::NO_WAY_AHEAD.to_owned(),
        _ => text::close(&what_tells_apart(ways)),
    }
}

/// What weighs most between the first two ways: the question it is about, or what the person said; empty where nobody shared it.
fn what_tells_apart(ways: &Shown) -> String {
    let lines = ways.report.as_deref().zip(pair(ways));
    let first = lines.and_then(|(report, (first, second))| words::contrast(report, first, second).into_iter().next());
    first.map_or_else(String::new, |line| match line.topic {
        Topic::Answer(item) => words::question(item).short.to_owned(),
        Topic::Motive(_) | Topic::Need(_) | Topic::Sharing => line.person,
    })
}

/// The index of the way that alone is in front.
fn index_ahead(shown: &Shown) -> Option<u8> {
    let ways = shown.ways();
    match ways.recommended().as_slice() {
        [way] => Some(ways.recommendation.index[*way]),
        _ => None,
    }
}

/// The ways that are not in front, each with its access.
fn others(shown: &Shown) -> String {
    let ways = shown.ways();
    let ahead = ways.recommended();
    let others = ways.order().into_iter().filter(|way| !ahead.contains(way));
    let said = others.map(|way| {
        let closed = ways.recommendation.excluded[way] && ways.access()[way] != Access::Closed;
        text::way_and_access(way, ways.access()[way], closed)
    });
    text::listed(&said.collect::<Vec<_>>())
}
