//! The accessibility statement.

use leptos::prelude::*;

use super::rgaa::rgaa;
use exchange::route::Page;
use words::{accessibility as text, publisher};

/// What was checked, how, and what was not.
pub(super) fn accessibility(base: &str) -> AnyView {
    let aid = [base, Page::DecisionAid.path()].concat();
    let parts = text::PARTS.iter().map(|part| {
        let lines = part.lines.iter().map(|line| view! { <li>{*line}</li> });
        view! {
            <section class="stack stack--tight" aria-labelledby=part.id>
                <h2 id=part.id>{part.title}</h2>
                <p>{part.text}</p>
                <ul>{lines.collect_view()}</ul>
            </section>
        }
    });
    view! {
        <h1>{text::TITLE}</h1>
        <p class="lead">{text::LEAD}</p>
        {parts.collect_view()}
        <div data-publisher="accessibility"><p>{publisher::NOBODY_TO_WRITE_TO}</p></div>
        <p><a href=aid>{words::ipdas::TITLE}</a></p>
        {rgaa()}
    }
    .into_any()
}
