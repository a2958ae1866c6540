//! The questionnaire: the fragment of the address says which question, or the recap.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::question::Question;
use super::recap::Recap;
use crate::browser::page;
use crate::engine::asked;
use crate::route::Step;
use crate::ui::session::{Session, first_open};

/// Shows the question of the address; an address without one leads to where the person left.
#[component]
pub fn Questionnaire() -> impl IntoView {
    let session = Session::current();
    let navigate = use_navigate();
    let fragment = use_location().hash;
    let step = Memo::new(move |_| Step::parse(&fragment.get()).filter(|&step| is_asked(session, step)));
    Effect::new(move |before: Option<Option<Step>>| {
        let step = step.get();
        match step {
            Some(step) => session.arrive(step),
            None => navigate(&arrival(session).path(), NavigateOptions { replace: true, ..Default::default() }),
        }
        // On the first screen the browser decides; afterwards the new question is announced.
        if step.is_some() && before.flatten().is_some() {
            page::scroll_to_top();
            request_animation_frame(page::focus_heading);
        }
        step.or(before.flatten())
    });
    view! {
        <div class="page">
            {move || match step.get() {
                Some(Step::Question(item)) => view! { <Question item /> }.into_any(),
                Some(Step::Recap) => view! { <Recap /> }.into_any(),
                None => ().into_any(),
            }}
        </div>
    }
}

/// Where to go when the address names no question of this person's path.
fn arrival(session: Session) -> Step {
    untrack(|| {
        let place = session.place();
        if is_asked(session, place) { place } else { first_open(&session.sheet()) }
    })
}

/// Whether the step is on the person's path; read without tracking, so that an answer never moves the page.
fn is_asked(session: Session, step: Step) -> bool {
    untrack(|| match step {
        Step::Question(item) => asked(&session.answers(), session.mode()).contains(&item),
        Step::Recap => true,
    })
}
