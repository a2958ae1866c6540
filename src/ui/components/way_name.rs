//! A way: its shape and its name, always together.

use leptos::prelude::*;
use maud::{Markup, html};

use engine::Way;

/// The shape of a way, in its hue: circle, square, triangle, diamond.
#[component]
pub fn WayMark(
    /// The way.
    way: Way,
) -> impl IntoView {
    view! {
        <svg class="way-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false" inner_html=drawn(way).into_string()></svg>
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

/// Shape and name of a way, as text.
pub(crate) fn way_name(way: Way) -> Markup {
    html! { span.way-name data-way=(way.id()) { (inside(way)) } }
}

/// The shape of a way, as text.
pub(crate) fn way_mark(way: Way) -> Markup {
    html! { svg.way-mark viewBox="0 0 20 20" aria-hidden="true" focusable="false" { (drawn(way)) } }
}

fn drawn(way: Way) -> Markup {
    html! { path d=(shape(way)) fill="currentColor" {} }
}

fn inside(way: Way) -> Markup {
    html! { (way_mark(way)) (words::way(way).name) }
}

/// Shape and name of a way.
#[component]
pub fn WayName(
    /// The way.
    way: Way,
) -> impl IntoView {
    view! { <span class="way-name" data-way=way.id() inner_html=inside(way).into_string()></span> }
}
