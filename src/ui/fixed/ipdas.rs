//! What an aid to a decision should hold by IPDAS, criterion by criterion.

use leptos::prelude::*;

use exchange::route::Page;
use words::ipdas::{self as text, Criterion, DIMENSIONS, Place};

/// The counts, then every criterion by what it is about, then where they come from.
pub(super) fn ipdas(base: &str) -> AnyView {
    let counts = text::counts().into_iter().map(|line| view! { <li>{line}</li> });
    view! {
        <h1>{text::TITLE}</h1>
        <p class="lead">{text::lead()}</p>
        <section class="stack" aria-labelledby="comptes">
            <h2 id="comptes">{text::COUNTS}</h2>
            <ul>{counts.collect_view()}</ul>
            <p>{text::signed()}</p>
        </section>
        {dimensions(base)}
        <p>{text::LEFT_OUT}</p>
        {sources(base)}
    }
    .into_any()
}

fn dimensions(base: &str) -> AnyView {
    let mut numbered = text::criteria();
    let all = DIMENSIONS.iter().map(|dimension| {
        let rows: Vec<_> = numbered.by_ref().take(dimension.criteria.len()).collect();
        let rows = rows.into_iter().map(|(number, criterion)| row(number, criterion, base));
        let rows = rows.collect_view();
        view! { <h2>{dimension.title}</h2><ul class="small criteria" role="list">{rows}</ul> }
    });
    all.collect_view().into_any()
}

fn row(number: usize, criterion: &'static Criterion, base: &str) -> AnyView {
    let place = see(criterion.place, base);
    view! {
        <li>
            <strong>{number}"."</strong>" "{criterion.asks}" "
            <span class="soft">{text::kind(criterion.kind)}</span>" "
            <strong>{text::state(criterion.state)}</strong>" "
            <span class="soft">{criterion.how}</span>" "{place}
        </li>
    }
    .into_any()
}

fn see(place: Place, base: &str) -> AnyView {
    let part = if place.part.is_empty() { "" } else { "#" };
    let address = [base, place.page.path(), part, place.part].concat();
    view! { <span class="soft">{text::SEE}{words::COLON}</span><a href=address>{place.name}</a>"." }.into_any()
}

fn sources(base: &str) -> AnyView {
    let rows = text::READ.iter().map(|(name, url)| {
        view! { <li><a href=*url rel="noopener noreferrer">{*name}</a></li> }
    });
    let method = [base, Page::Method.path()].concat();
    view! {
        <section class="stack" aria-labelledby="origine">
            <h2 id="origine">{text::SOURCES}</h2>
            <ul>{rows.collect_view()}</ul>
            <p><a href=method>{words::method_page::TITLE}</a></p>
        </section>
    }
    .into_any()
}
