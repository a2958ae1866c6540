//! Keeping the variant beside the original, or going back to the original.

use leptos::prelude::*;

use super::panel::unfold;
use super::trial::Trial;
use crate::content::what_if as words;

/// The two ways out of a variant.
#[component]
pub fn Actions(
    /// The answers tried.
    trial: Trial,
) -> impl IntoView {
    let revert = move |_| {
        trial.revert();
        unfold(trial);
    };
    view! {
        <p class="actions cluster">
            <button type="button" class="button button--quiet revert" on:click=revert>{words::REVERT}</button>
        </p>
    }
}
