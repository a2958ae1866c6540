//! What a control is about, for who hears it among others of its kind, away from what is around it.

use leptos::prelude::*;

/// Read after the words of a fold, a link or a button; not seen.
pub(crate) fn about(what: impl AsRef<str>) -> AnyView {
    let said = [words::COLON, what.as_ref()].concat();
    view! { <span class="visually-hidden">{said}</span> }.into_any()
}
