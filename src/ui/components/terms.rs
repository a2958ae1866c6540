//! Words that need explaining, folded beside the text that uses them.

use leptos::prelude::*;
use maud::html;

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
    /// Which part of the page it is about, where others have such a list.
    #[prop(optional)]
    of: &'static str,
) -> impl IntoView {
    let entries: Vec<_> = words::terms_in(&text).collect();
    let id = |entry| anchors.then(|| words::term_anchor(entry));
    (!entries.is_empty()).then(|| {
        let inside = html! {
            summary { (title) @if !of.is_empty() { span.visually-hidden { (words::COLON) (of) } } }
            dl.stack.stack--tight {
                @for entry in entries {
                    div.terms__row id=[id(entry)] { dt { (entry.term) } dd { (entry.explanation) } }
                }
            }
        };
        view! { <details class="terms" inner_html=inside.into_string()></details> }.into_any()
    })
}
