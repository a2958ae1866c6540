//! How sure the result is: in how many variants out of a hundred each way comes first.

use leptos::prelude::*;

use crate::chart::{DOTS, dots};
use crate::ui::components::WayName;
use crate::ui::pages::shown::Shown;
use words::interface::result as text;

/// Twenty dots a way, five variants a dot, and the same in figures.
#[component]
pub fn Sureness(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let recommendation = &shown.recommendation;
    let share = recommendation.share;
    let (title, about) = if shown.own {
        (text::SURENESS, text::ABOUT_SURENESS)
    } else {
        (text::SURENESS_SHARED, text::ABOUT_SURENESS_SHARED)
    };
    let filled = dots(share.0);
    let rows = shown.order().into_iter().map(|way| {
        let circles = (0..DOTS).map(|rank| {
            let state = if rank < filled[way.index()] { "dot dot--filled" } else { "dot" };
            view! { <circle class=state cx=10 * u32::from(rank) + 5 cy="5" r="3.5" /> }
        });
        view! {
            <li class="sureness__way" data-way=way.id()>
                <strong><WayName way /></strong>
                <svg class="dots" viewBox="0 0 200 10" aria-hidden="true" focusable="false">{circles.collect_view()}</svg>
                <span class="small">{text::times_first(share[way], recommendation.excluded[way])}</span>
            </li>
        }
    });
    view! {
        <section class="stack" aria-labelledby="suretes">
            <h3 id="suretes">{title}</h3>
            <p>{about}</p>
            <ul class="sureness" role="list">{rows.collect_view()}</ul>
        </section>
    }
}
