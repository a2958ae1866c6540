//! What changed since the answers were last changed, for who comes back.

use leptos::prelude::*;

use crate::browser::clock;
use law::Date;
use words::since as text;

/// Two lines at most, with the way to all the rest; nothing when nothing changed or when nobody knows since when.
#[component]
pub fn Since(
    /// The day the answers were last changed.
    from: Option<Date>,
    /// Address of the list of every change.
    more: String,
) -> impl IntoView {
    let lines = from.map_or_else(Vec::new, |from| text::since(from, clock::today()));
    let said = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    (!said.is_empty()).then(|| {
        view! {
            <section class="notice since stack stack--tight" aria-label=text::TITLE>
                {said}
                <p><a href=more>{text::MORE}</a></p>
            </section>
        }
    })
}
