//! One's own link on a device that has nothing any more: the answers come back in one press.

use leptos::prelude::*;

use crate::ui::going_on::first_open;
use crate::ui::session::Session;
use engine::Sheet;
use exchange::history::{Attempt, Place};
use exchange::route::{Page, path_of};
use words::interface::result as text;

/// Offers to take the answers back.
pub(super) fn take_back(session: Session, sheet: &Sheet) -> AnyView {
    let sheet = *sheet;
    let take = move |_| {
        let at = first_open(&sheet);
        let finished = at == Place::Recap;
        if session.take_back(&Attempt {
            at,
            finished,
            ..Attempt::of(sheet)
        }) {
            session.visit(&next(finished));
        }
    };
    view! {
        <p>{text::TAKE_BACK_LEAD}</p>
        <p class="actions">
            <button type="button" class="button button--quiet take-back" on:click=take>{text::TAKE_BACK}</button>
        </p>
    }
    .into_any()
}

/// The result, or the list of answers, which says how many are missing and leads to both.
fn next(finished: bool) -> String {
    if finished {
        Page::Result.path().to_owned()
    } else {
        path_of(Place::Recap)
    }
}
