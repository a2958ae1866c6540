//! A result on which other answers can be tried: what the person touches moves first, the rest of the page follows.

use std::time::Duration;

use leptos::prelude::*;

use super::body::{head, rest};
use super::what_if::{Banner, Refine, Trial, WhatIf};
use crate::ui::live::{anew, anew_as_unfolded};

/// The result, with what it was before another answer was tried; `actions` come under the verdict.
pub(super) fn trying(trial: Trial, lead: &'static str, actions: Option<AnyView>) -> AnyView {
    provide_context(Some(trial));
    let drawn = one_frame_later(move || (trial.now.get(), trial.is_on().then(|| trial.before.get())));
    view! {
        <Banner trial />
        {anew(move || head(&trial.now.read()))}
        {actions}
        <Refine trial />
        <WhatIf trial lead />
        {anew_as_unfolded(move || drawn.with(|(now, before)| rest(now, before.as_ref())))}
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
