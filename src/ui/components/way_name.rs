//! A way: its shape and its name, always together.

use leptos::prelude::*;

use engine::Way;

/// The shape of a way, in its hue: circle, square, triangle, diamond.
#[component]
pub fn WayMark(
    /// The way.
    way: Way,
) -> impl IntoView {
    view! {
        <svg class="way-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d=shape(way) fill="currentColor" />
        </svg>
    }
}

/// The shape of a way, in a square of 20.
pub(crate) const fn shape(way: Way) -> &'static str {
    match way {
        Way::Cae => "M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z",
        Way::Portage => "M2 2h16v16h-16z",
        Way::Micro => "M10 1.5L19 18H1z",
        Way::Creation => "M10 0.5L19.5 10L10 19.5L0.5 10z",
    }
}

/// Shape and name of a way.
#[component]
pub fn WayName(
    /// The way.
    way: Way,
) -> impl IntoView {
    view! {
        <span class="way-name" data-way=way.id()>
            <WayMark way />
            {words::way(way).name}
        </span>
    }
}
