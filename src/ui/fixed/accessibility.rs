//! The accessibility statement.

use leptos::prelude::*;

use super::rgaa::rgaa;
use crate::content::accessibility as words;

/// What was checked, how, and what was not.
pub(super) fn accessibility(_base: &str) -> AnyView {
    let parts = words::PARTS.iter().map(|part| {
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
        <h1>{words::TITLE}</h1>
        <p class="lead">{words::LEAD}</p>
        {parts.collect_view()}
        {rgaa()}
    }
    .into_any()
}
