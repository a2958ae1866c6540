//! The verdict, first and in words; what must be settled before, when there is something.

use leptos::prelude::*;

use super::expired::expired;
use super::gate_reasons::sources;
use super::interview::{QUESTIONS, questions};
use super::money::MONEY;
use super::tomorrow::has_path;
use crate::browser::page;
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{Abstention, Way};
use exchange::history::Place;
use exchange::route::{STEPS, path_of};
use words::interface::result as text;

/// Title and sentence of the verdict.
#[component]
pub fn VerdictSection(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let recommendation = &shown.recommendation;
    let title = shown.title();
    let waiting = shown.waiting().iter().map(|&reason| {
        let text = words::waiting(reason);
        view! { <li class="stack stack--tight" data-reason=reason.id()><p>{text.text}</p>{sources(text.facts, text.text)}</li> }
    });
    let waiting = waiting.collect_view();
    let settled = shown.waiting().iter().flat_map(|&reason| words::waiting(reason).facts);
    let expired = expired(settled.copied());
    let first = shown.first_of_all().into_iter().map(|code| {
        let text = words::gate(code);
        view! { <p class="verdict__first" data-first=code.id()><strong>{text::FIRST_OF_ALL}</strong>" "{text.text}" "{text.opens}</p> }
    });
    let first = first.collect_view();
    view! {
        <section
            class="verdict stack"
            data-verdict=recommendation.level.id()
            data-members=ids(&recommendation.members)
            data-abstention=recommendation.abstention.map(Abstention::id)
        >
            <h1 tabindex="-1">{title}</h1>
            {first}
            <p class="verdict__sentence">{sentence(&shown)}</p>
            {to_ask(&shown)}
            {(!waiting.is_empty()).then(|| view! { <ul class="stack">{waiting}</ul> })}
            {expired}
            {ways_down(&shown)}
        </section>
    }
}

/// The sentence under the title.
pub(super) fn sentence(shown: &Shown) -> String {
    let recommendation = &shown.recommendation;
    match recommendation.abstention {
        Some(Abstention::Attendre) if shown.waiting().is_empty() => text::WAITING_KEPT.to_owned(),
        Some(Abstention::TropPeuDeReponses) if !shown.own => text::TOO_FEW_SHARED.to_owned(),
        Some(Abstention::FaitADemander) if !shown.own => text::TO_ASK_SHARED.to_owned(),
        _ => words::verdict_sentence(recommendation, shown.missing()),
    }
}

/// The way to each question whose answer may close the way that comes first, of these answers or once a point is settled.
fn to_ask(shown: &Shown) -> Option<AnyView> {
    let report = shown.report.as_deref().filter(|_| shown.own)?;
    let links = report.to_ask.iter().map(|&item| {
        let address = Session::current().href(&path_of(Place::Question(item)));
        view! { <li><a href=address data-item=item.id()>{words::question(item).short}</a></li> }
    });
    let links = links.collect_view();
    (!links.is_empty())
        .then(|| view! { <ul class="to-ask stack stack--tight" aria-label=text::TO_ASK>{links}</ul> }.into_any())
}

/// Straight to what people look for, far below on a phone. Buttons, since the fragment of this page is for shared results.
fn ways_down(shown: &Shown) -> Option<AnyView> {
    let places = [
        (has_path(shown), STEPS, text::NEXT_STEP),
        (shown.ways().sheet.is_some(), MONEY, text::TO_MONEY),
        (!questions(shown).is_empty(), QUESTIONS, text::TO_QUESTIONS),
    ];
    let shown_below = !shown.names_no_way();
    let buttons = places.into_iter().filter(|(there, ..)| *there && shown_below).map(|(_, place, name)| {
        view! {
            <button type="button" class="button button--plain next-step" data-to=place on:click=move |_| page::focus(place)>
                {name}
            </button>
        }
    });
    let buttons = buttons.collect_view();
    (!buttons.is_empty()).then(|| view! { <p class="actions cluster">{buttons}</p> }.into_any())
}

fn ids(ways: &[Way]) -> String {
    ways.iter().map(|way| way.id()).collect::<Vec<_>>().join(" ")
}
