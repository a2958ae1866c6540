//! A result on which other answers can be tried: what the person touches moves first, the rest of the page follows.

use std::time::Duration;

use leptos::prelude::*;

use super::body;
use super::doors::{Apart, Doors, doors};
use super::first::NEXT_STEP;
use super::what_if::{Banner, Trial};
use crate::ui::live::anew;
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use crate::ui::written::written;
use exchange::route::Door;

/// The result, with what it was before another answer was tried; `under` comes between the first screen and the doors.
pub(super) fn trying(trial: Trial, apart: &Apart, under: Option<AnyView>) -> AnyView {
    provide_context(Some(trial));
    let drawn = one_frame_later(move || (trial.now.get(), trial.is_on().then(|| trial.before.get())));
    view! {
        <Banner trial />
        {anew(move || head(&trial.now.read()))}
        {under}
        {doors(drawn.into(), apart)}
    }
    .into_any()
}

/// Follows a value once what the person has in front of them is painted: the rest of the page is long.
pub(super) fn one_frame_later<T: Clone + Send + Sync + 'static>(
    value: impl Fn() -> T + Clone + Send + Sync + 'static,
) -> ReadSignal<T> {
    let (drawn, draw) = signal(untrack(value.clone()));
    Effect::new(move |first: Option<()>| {
        let value = value();
        if first.is_some() {
            // The page may have changed meanwhile: then there is nothing to draw.
            let later = move || drop(draw.try_set(value));
            request_animation_frame(move || set_timeout(later, Duration::ZERO));
        }
    });
    drawn
}

/// What comes first, its button opening the door of the act.
pub(super) fn head(shown: &Shown) -> AnyView {
    let doors = use_context::<Doors>();
    let said = body::head(shown, Session::current().base());
    written(said, "stack stack--loose", move |id| {
        if let Some(doors) = doors.filter(|_| id == NEXT_STEP) {
            doors.lead_to(Door::Tomorrow);
        }
    })
}
