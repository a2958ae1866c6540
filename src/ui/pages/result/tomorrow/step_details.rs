//! Behind a step of the path: the official first steps with their site, and what moving costs, each with its date.

use leptos::prelude::*;

use super::super::expired::expired;
use crate::browser::clock;
use crate::ui::components::about;
use law::About;
use words::{StepDetails, moves_words as text};

/// Folded under its step, so that the path stays short; nothing when there is nothing to add. `step` is what the step says.
pub(super) fn step_details(details: &StepDetails, step: &str) -> Option<AnyView> {
    let parts = [
        part(text::OFFICIAL, "official", &details.official),
        part(text::COSTS, "costs", &details.costs),
    ];
    let used = details.official.iter().chain(&details.costs);
    let expired = expired(used.map(|&(_, fact)| fact));
    parts.iter().any(Option::is_some).then(|| {
        view! {
            <details class="unfold step-details">
                <summary>{text::TITLE}{about(words::first_sentence(step))}</summary>
                <div class="stack">{parts.into_iter().collect_view()}{expired}</div>
            </details>
        }
        .into_any()
    })
}

fn part(title: &'static str, kind: &'static str, lines: &[(&'static str, &'static About)]) -> Option<AnyView> {
    let rows = lines.iter().map(|&(text, fact)| line(text, fact)).collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="stack stack--tight" data-lines=kind>
                <p><strong>{title}</strong></p>
                <ul class="stack stack--tight">{rows}</ul>
            </div>
        }
        .into_any()
    })
}

fn line(text: &'static str, fact: &'static About) -> AnyView {
    let note = words::source_note(fact, clock::today());
    view! {
        <li>
            <p>{text}</p>
            <p class="source">
                <a href=fact.url target="_blank" rel="noopener noreferrer">
                    {text::site(fact.url)}<span class="visually-hidden">{text::site_of(text)}</span>
                </a>", "{note}
            </p>
        </li>
    }
    .into_any()
}
