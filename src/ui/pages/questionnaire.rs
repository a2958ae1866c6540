//! The questionnaire: the fragment of the address says which question, or the recap.

use leptos::prelude::*;

use super::question::Question;
use super::recap::Recap;
use crate::browser::{location, page};
use crate::carried;
use crate::engine::asked;
use crate::history::Place;
use crate::route::{mode_of, place_of};
use crate::ui::session::Session;

/// Shows the question of the address; an address without one leads to where the person left.
#[component]
pub fn Questionnaire() -> impl IntoView {
    let session = Session::current();
    let fragment = RwSignal::new(place_in_address());
    location::on_fragment_change(move || fragment.set(place_in_address()));
    let place = Memo::new(move |_| place_at(session, &fragment.read()));
    Effect::new(move |before: Option<Place>| {
        let here = place.get();
        session.arrive(here);
        // On the first screen the browser decides; afterwards the new question is announced.
        if before.is_some_and(|before| before != here) {
            page::scroll_to_top();
            request_animation_frame(page::focus_heading);
        }
        here
    });
    Effect::new(move |_| {
        let here = place.get();
        if place_of(&fragment.read()) != Some(here) {
            location::go_to_instead(here.id());
        }
    });
    view! {
        <div class="page">
            {move || {
                session.generation();
                match place.get() {
                    Place::Question(item) => view! { <Question item /> }.into_any(),
                    Place::Recap => view! { <Recap /> }.into_any(),
                }
            }}
        </div>
    }
}

/// The part of the fragment that names a place, with its `#`.
fn place_in_address() -> String {
    format!("#{}", carried::parts(&location::fragment()).0)
}

/// The place that a fragment asks for; a path to start, or nothing of ours, leads to where the person left.
fn place_at(session: Session, fragment: &str) -> Place {
    if let Some(mode) = mode_of(fragment) {
        untrack(|| session.take(mode));
    }
    let asked_for = place_of(fragment).filter(|&place| is_asked(session, place));
    asked_for.unwrap_or_else(|| session.place_now())
}

/// Whether the place is on the person's path; read without tracking, so that an answer never moves the page.
fn is_asked(session: Session, place: Place) -> bool {
    match place {
        Place::Question(item) => asked(&session.answers_now(), session.mode_now()).contains(&item),
        Place::Recap => true,
    }
}
