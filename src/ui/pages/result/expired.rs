//! The sentence of a part whose figures have expired.

use leptos::prelude::*;
use maud::{Markup, html};

use crate::browser::clock;
use law::About;

/// The sentence of a part that rests on these facts; nothing while their figures are known.
pub(super) fn expired<'a>(facts: impl IntoIterator<Item = &'a About>) -> Option<AnyView> {
    words::expired_among(facts, clock::law()).map(said)
}

/// The same as text.
pub(super) fn expired_said<'a>(facts: impl IntoIterator<Item = &'a About>) -> Markup {
    html! {
        @if let Some(said) = words::expired_among(facts, clock::law()) {
            p.small data-expired="" { (said) }
        }
    }
}

/// The sentence of the money.
pub(super) fn expired_money() -> Option<AnyView> {
    words::expired_money(clock::law()).map(said)
}

fn said(text: String) -> AnyView {
    view! { <p class="small" data-expired="">{text}</p> }.into_any()
}
