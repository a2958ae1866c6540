//! Words that need explaining, folded beside the text that uses them.

use leptos::prelude::*;

/// The terms of a text with their explanations; nothing when it uses none.
#[component]
pub fn Terms(
    /// What invites to unfold.
    title: &'static str,
    /// The text that uses the terms.
    text: String,
    /// Whether each explanation has the id that [`words::term_anchor`] says: once a page.
    #[prop(optional)]
    anchors: bool,
) -> impl IntoView {
    let rows = words::terms_in(&text).map(|entry| {
        let id = anchors.then(|| words::term_anchor(entry));
        view! { <div class="terms__row" id=id><dt>{entry.term}</dt><dd>{entry.explanation}</dd></div> }
    });
    let rows = rows.collect_view();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="terms">
                <summary>{title}</summary>
                <dl class="stack stack--tight">{rows}</dl>
            </details>
        }
    })
}
