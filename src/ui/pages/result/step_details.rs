//! Behind a step of the path: the official first steps with their site, and what moving costs, each with its date.

use leptos::prelude::*;

use crate::browser::clock;
use crate::content::{self, StepDetails, moves_words as words};
use crate::facts::Fact;

/// Folded under its step, so that the path stays short; nothing when there is nothing to add.
pub(super) fn step_details(details: &StepDetails) -> Option<AnyView> {
    let parts = [
        part(words::OFFICIAL, "official", &details.official),
        part(words::COSTS, "costs", &details.costs),
    ];
    parts.iter().any(Option::is_some).then(|| {
        view! {
            <details class="unfold step-details">
                <summary>{words::TITLE}</summary>
                <div class="stack">{parts.into_iter().collect_view()}</div>
            </details>
        }
        .into_any()
    })
}

fn part(title: &'static str, kind: &'static str, lines: &[(&'static str, &'static Fact)]) -> Option<AnyView> {
    let rows = lines.iter().map(|&(text, fact)| line(text, fact)).collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="stack stack--tight" data-lines=kind>
                <h4>{title}</h4>
                <ul class="stack stack--tight">{rows}</ul>
            </div>
        }
        .into_any()
    })
}

fn line(text: &'static str, fact: &'static Fact) -> AnyView {
    let note = content::source_note(fact, clock::today());
    view! {
        <li>
            <p>{text}</p>
            <p class="source">
                <a href=fact.url target="_blank" rel="noopener noreferrer">
                    {words::site(fact.url)}<span class="visually-hidden">{words::site_of(text)}</span>
                </a>", "{note}
            </p>
        </li>
    }
    .into_any()
}
