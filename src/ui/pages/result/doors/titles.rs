//! The title of each row, with what it answers before anything is pressed.

use super::super::first::act;
use super::super::interview::questions;
use super::super::money::in_play;
use crate::ui::pages::shown::Shown;
use engine::Access;
use exchange::route::Door;
use words::DoorTitle;
use words::doors as text;

/// Name and answer of a door.
pub(super) fn title(door: Door, shown: &Shown) -> DoorTitle {
    let name = text::name(door, shown.ways().recommended().len());
    let answer = match door {
        Door::Tomorrow => text::tomorrow(act(shown)),
        Door::Money => once_settled(shown, text::money(&in_play(shown))),
        Door::Why => why(shown),
        Door::Ways => once_settled(shown, others(shown)),
        Door::Meeting => text::meeting(questions(shown).len()),
        Door::Calculation => text::CALCULATION.to_owned(),
    };
    DoorTitle { name, answer }
}

/// What a point to settle first opens is said to wait for it.
fn once_settled(shown: &Shown, said: String) -> String {
    if shown.settled.is_some() {
        text::after_settling(&said)
    } else {
        said
    }
}

/// How often the way in front stays so; what tells the ways apart where there is none.
fn why(shown: &Shown) -> String {
    let ways = shown.ways();
    match ways.recommended().as_slice() {
        [first] => text::stays_first(ways.recommendation.share[*first]),
        [] => text::NO_WAY_AHEAD.to_owned(),
        _ => text::CLOSE.to_owned(),
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
