//! The act of the first screen: one button, and the guide of each way in front.

use leptos::prelude::*;

use super::super::doors::Doors;
use super::super::tomorrow::act_of_today;
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{Abstention, Item};
use exchange::history::Place;
use exchange::route::{Door, Page, path_of};
use words::doors as text;
use words::interface::result as interface;

/// The questions that are left where no way may be named yet, else the act of tomorrow.
pub(super) fn acts(shown: &Shown) -> AnyView {
    if !shown.own && shown.names_no_way() {
        return ().into_any();
    }
    if let Some(questions) = to_ask(shown) {
        return questions;
    }
    view! {
        <p class="verdict__acts">{tomorrow(shown)}</p>
        {guides(shown)}
    }
    .into_any()
}

fn tomorrow(shown: &Shown) -> Option<AnyView> {
    let doors = use_context::<Doors>()?;
    (shown.recommendation.abstention != Some(Abstention::TropPeuDeReponses)).then(|| {
        view! {
            <button type="button" class="button next-step" data-to=Door::Tomorrow.id() on:click=move |_| doors.lead_to(Door::Tomorrow)>
                {act(shown)}
            </button>
        }
        .into_any()
    })
}

/// The act itself; without answers, what to do is behind the door.
pub(in super::super) fn act(shown: &Shown) -> &'static str {
    act_of_today(shown).map_or(text::SEE_TOMORROW, |act| act.label)
}

/// The guide of each way in front.
fn guides(shown: &Shown) -> AnyView {
    let session = Session::current();
    let links = shown.recommended().into_iter().map(|way| {
        view! { <a class="guide" href=session.href(Page::Guide(way).path())>{text::guide(way)}</a> }
    });
    view! { <p class="cluster">{links.collect_view()}</p> }.into_any()
}

/// The way to each question whose answer may close the way that comes first, of these answers or once a point is settled.
fn to_ask(shown: &Shown) -> Option<AnyView> {
    let report = shown.report.as_deref().filter(|_| shown.own)?;
    let first = report.to_ask.first()?;
    let links = report.to_ask.iter().map(|&item| {
        let address = Session::current().href(&path_of(Place::Question(item)));
        view! { <li><a href=address data-item=item.id()>{words::question(item).short}</a></li> }
    });
    Some(
        view! {
            <ul class="to-ask stack stack--tight" aria-label=interface::TO_ASK>{links.collect_view()}</ul>
            {answer(*first)}
        }
        .into_any(),
    )
}

fn answer(item: Item) -> AnyView {
    let address = Session::current().href(&path_of(Place::Question(item)));
    view! { <p class="verdict__acts"><a class="button answer-now" href=address>{text::ANSWER}</a></p> }.into_any()
}
