//! Keeping the variant beside the original, or going back to the original.

use leptos::prelude::*;

use super::panel::unfold;
use super::trial::Trial;
use crate::ui::attempts;
use crate::ui::live::anew;
use crate::ui::session::Session;
use exchange::history::{Attempt, What};
use exchange::route::Page;
use exchange::store::OnlyHere;
use words::what_if as text;

/// The two ways out of a variant.
#[component]
pub fn Actions(
    /// The answers tried.
    trial: Trial,
) -> impl IntoView {
    // Which answers were kept, and what became of them: another change is another variant.
    let kept = RwSignal::new(None);
    let revert = move |_| {
        trial.revert();
        unfold(trial);
    };
    let outcome = Memo::new(move |_| {
        let (sheet, outcome) = kept.get()?;
        (sheet == trial.sheet()).then_some(outcome)
    });
    let keep = move |_| {
        // Pressing again adds nothing.
        if outcome.get_untracked().is_none() {
            kept.set(Some((untrack(|| trial.sheet()), keep(trial))));
        }
    };
    view! {
        <p class="actions cluster">
            <button type="button" class="button keep-variant" aria-disabled=move || outcome.get().map(|_| "true") on:click=keep>
                {text::KEEP}
            </button>
            <button type="button" class="button button--quiet revert" on:click=revert>{text::REVERT}</button>
        </p>
        <p role="status" class="save-status">{anew(move || outcome.get().map(said))}</p>
    }
}

fn keep(trial: Trial) -> Result<u32, OnlyHere> {
    let (sheet, changed) = untrack(|| (trial.sheet(), trial.changed()));
    attempts::keep(&text::name(&changed), What::Answers(Attempt::finished(sheet)))
}

fn said(outcome: Result<u32, OnlyHere>) -> AnyView {
    let address = Session::current().href(Page::Attempts.path());
    let link = view! { " "<a href=address>{text::SEE_ATTEMPTS}</a> };
    match outcome {
        Ok(_) => view! { <span>{text::IS_KEPT}{link}</span> }.into_any(),
        Err(reason) => view! { <span>{attempts::sentence(reason)}{link}</span> }.into_any(),
    }
}
