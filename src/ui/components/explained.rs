//! A text that explains its terms where they are used.

use leptos::prelude::*;

use crate::ui::live::live;
use words::{Piece, TermText, pieces};

/// A paragraph in which the first use of each term is a button: pressed, it says what the term means, under the paragraph.
#[component]
pub fn Explained(
    /// Id of the explanation, its own in the page.
    #[prop(into)]
    id: String,
    /// The paragraph.
    text: String,
) -> impl IntoView {
    let pieces = pieces(&text);
    if !pieces.iter().any(|piece| matches!(piece, Piece::Term(_))) {
        return view! { <p>{text.clone()}</p> }.into_any();
    }
    let open = RwSignal::new(None::<&'static TermText>);
    let shown = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => view! { <span>{text.to_owned()}</span> }.into_any(),
        Piece::Term(entry) => term(entry, id.clone(), open),
    });
    let shown = shown.collect_view();
    view! {
        <p>{shown}</p>
        <p class="term-told small" id=id role="status" prop:textContent=live(move || open.get().map_or("", |entry| entry.explanation))></p>
    }
    .into_any()
}

/// A term that opens its explanation, or closes it.
fn term(entry: &'static TermText, id: String, open: RwSignal<Option<&'static TermText>>) -> AnyView {
    let is_open = move || open.get().is_some_and(|other| other.term == entry.term);
    let press = move |_| open.set((!is_open()).then_some(entry));
    view! {
        <button type="button" class="term" aria-controls=id aria-expanded=move || is_open().to_string() on:click=press>
            {entry.term}
        </button>
    }
    .into_any()
}

/// The same text in a page without a program: the first use of each term leads to its explanation in the list of the page.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn linked(text: &str) -> AnyView {
    let shown = pieces(text).into_iter().map(|piece| match piece {
        Piece::Text(text) => text.to_owned().into_any(),
        Piece::Term(entry) => {
            let address = ["#", &words::term_anchor(entry)].concat();
            view! { <a class="term" href=address>{entry.term}</a> }.into_any()
        }
    });
    shown.collect_view().into_any()
}
