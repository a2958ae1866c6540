//! What a device keeps, with everything that may go wrong with it: nothing is lost but by the person's erasure.

mod at_rest;
mod begun;
mod current;
mod histories;
mod list;
mod proposal;

use crate::device::{Fault, Tab};
use engine::{Answer, Item};
use exchange::history::{Attempt, Held};
use exchange::store::{AtRest, Current, at_rest};

/// A text that no version wrote, and one that a newer version wrote.
const DAMAGED: &str = "{\"format\":1,\"ans";
const NEWER: &str = "{\"format\":99,\"answers\":{}}";

/// A page opened in this tab, with no address.
fn opened(tab: &Tab) -> Current {
    opened_at(tab, None)
}

/// A page opened with what its address carries; what may be shown before the store is there is what the store shows.
fn opened_at(tab: &Tab, address: Option<&Held>) -> Current {
    let (texts, before) = (tab.texts(), at_rest(tab));
    assert_eq!(tab.texts(), texts, "what is only read was written");
    let mut current = Current::open(tab, address.copied());
    current.settle(tab);
    match before {
        AtRest::Kept(written) if address.is_none() => assert_eq!(written.attempt, *current.attempt()),
        AtRest::Nothing if address.is_none() => assert!(current.attempt().sheet.answers.is_empty()),
        AtRest::Kept(_) | AtRest::Nothing | AtRest::Unsettled => {}
    }
    current
}

/// The person answers a question.
fn answers(current: &mut Current, tab: &Tab, item: Item, point: u8) {
    current.change(tab, tab.now(), |attempt| {
        attempt
            .sheet
            .answers
            .set(item, Answer::Choice(point))
            .expect("a valid answer");
    });
    // Our links carry what the device refuses, and so does the tab.
    current.carried(tab);
}

/// The points of the first questions, 9 for none.
fn points(attempt: &Attempt) -> [u8; 3] {
    [Item::MotGain, Item::MotLien, Item::MotSens].map(|item| match attempt.sheet.answers.get(item) {
        Some(Answer::Choice(point)) => point,
        _ => 9,
    })
}
