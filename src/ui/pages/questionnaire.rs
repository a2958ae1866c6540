//! The questionnaire: the fragment of the address says which question, or the recap.

use leptos::prelude::*;

use super::question::Question;
use super::recap::Recap;
use crate::browser::{location, page};
use crate::engine::asked;
use crate::history::Place;
use crate::route::place_of;
use crate::ui::session::Session;

/// Shows the question of the address; an address without one leads to where the person left.
#[component]
pub fn Questionnaire() -> impl IntoView {
    let session = Session::current();
    let fragment = RwSignal::new(location::fragment());
    location::on_fragment_change(move || fragment.set(location::fragment()));
    let place = Memo::new(move |_| place_of(&fragment.read()).filter(|&place| is_asked(session, place)));
    Effect::new(move |before: Option<Option<Place>>| {
        let here = place.get();
        let before = before.flatten();
        match here {
            Some(place) => session.arrive(place),
            None => location::go_to_instead(session.place_now().id()),
        }
        // On the first screen the browser decides; afterwards the new question is announced.
        if here.is_some() && before.is_some() {
            page::scroll_to_top();
            request_animation_frame(page::focus_heading);
        }
        here.or(before)
    });
    view! {
        <div class="page">
            {move || {
                session.generation();
                match place.get() {
                    Some(Place::Question(item)) => view! { <Question item /> }.into_any(),
                    Some(Place::Recap) => view! { <Recap /> }.into_any(),
                    None => ().into_any(),
                }
            }}
        </div>
    }
}

/// Whether the place is on the person's path; read without tracking, so that an answer never moves the page.
fn is_asked(session: Session, place: Place) -> bool {
    match place {
        Place::Question(item) => asked(&session.answers_now(), session.mode_now()).contains(&item),
        Place::Recap => true,
    }
}
