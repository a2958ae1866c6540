//! The questionnaire: the fragment of the address says which question, or the recap.

use leptos::prelude::*;

use super::pace::{Pace, TooFast};
use super::question::Question;
use super::recap::Recap;
use super::save_status::SaveStatus;
use crate::browser::{clock, location, page};
use crate::ui::components::ClosedWays;
use crate::ui::live::anew;
use crate::ui::session::{Session, may_show};
use engine::{Mode, access_now};
use exchange::carried;
use exchange::history::Place;
use exchange::route::{AFTER_FIRST, FURTHER, mode_of, place_of};

/// Shows the question of the address; an address without one leads to where the person left.
#[component]
pub fn Questionnaire() -> impl IntoView {
    let session = Session::current();
    session.take_up();
    let fragment = RwSignal::new(place_in_address());
    let place = Memo::new(move |_| place_at(session, &fragment.read()));
    location::on_fragment_change(move || {
        let before = place.get_untracked();
        fragment.set(place_in_address());
        if place.get_untracked() != before {
            page::lead_to_the_heading();
        }
    });
    Effect::new(move |arrived: Option<()>| {
        session.arrive(place.get());
        if arrived.is_none() {
            page::focus_heading_on_arrival();
        }
    });
    // At once for the first place: what was pressed before the program is pressed again right after this.
    names_its_place(&fragment.read_untracked(), place.get_untracked());
    Effect::new(move |_| names_its_place(&fragment.read(), place.get()));
    let asks = Memo::new(move |_| place.get() != Place::Recap);
    view! {
        <div class="page stack">
            // Each screen is made of new elements: those of the one before would keep, for who hears them, what they were.
            {anew(move || {
                session.generation();
                screen(place.get())
            })}
            // What says something by itself stays from screen to screen: it is heard when it changes.
            <SaveStatus />
            <Show when=move || asks.get()>
                <TooFast pace=Pace::current() />
                <ClosedWays gates=Memo::new(move |_| access_now(&session.answers(), clock::law())) />
            </Show>
        </div>
    }
}

/// Writes the place on screen in the address, unless the person has gone on meanwhile.
fn names_its_place(fragment: &str, here: Place) {
    if place_of(fragment) != Some(here) && place_in_address() == fragment {
        location::go_to_instead(here.id());
    }
}

fn screen(place: Place) -> AnyView {
    match place {
        Place::Question(item) => view! { <Question item /> }.into_any(),
        Place::Recap => view! { <Recap /> }.into_any(),
    }
}

/// The part of the fragment that names a place, with its `#`.
fn place_in_address() -> String {
    format!("#{}", carried::parts(&location::fragment()).0)
}

/// The place that a fragment asks for; a path to start, or nothing of ours, leads to where the person left.
fn place_at(session: Session, fragment: &str) -> Place {
    match mode_of(fragment) {
        // Links to the short path of before start the one that took its place.
        Some(Mode::Quick) => untrack(|| session.take(Mode::Adaptive)),
        Some(mode) => untrack(|| session.take(mode)),
        None if fragment.strip_prefix('#') == Some(FURTHER) => untrack(|| session.go_further()),
        None if fragment.strip_prefix('#') == Some(AFTER_FIRST) => return untrack(|| session.go_on()),
        None => {}
    }
    let asked_for = place_of(fragment).filter(|&place| is_asked(session, place));
    asked_for.unwrap_or_else(|| session.place_now())
}

/// Whether the place is on the person's path; read without tracking, so that an answer never moves the page.
fn is_asked(session: Session, place: Place) -> bool {
    match place {
        Place::Question(item) => may_show(&session.sheet_now(), item),
        Place::Recap => true,
    }
}
