//! One's own link on a device that has nothing any more: the answers come back in one press.

use crate::browser::clock;
use crate::ui::session::Session;
use engine::Sheet;
use exchange::history::{Attempt, Place};
use exchange::route::{Page, path_of};

/// Takes the answers back.
pub(super) fn take_back(session: Session, sheet: &Sheet) {
    let attempt = Attempt::going_on(sheet, clock::law());
    if session.take_back(&attempt) {
        session.visit(&next(attempt.finished));
    }
}

/// The result, or the list of answers, which says how many are missing and leads to both.
fn next(finished: bool) -> String {
    if finished {
        Page::Result.path().to_owned()
    } else {
        path_of(Place::Recap)
    }
}
