//! The picture of the first screen: four paths leaving a crossroads.

use leptos::prelude::*;
use maud::html;

use engine::Way;
use words::interface::home;

/// Four paths, each in the hue of its way and ending in its shape.
#[component]
pub fn Crossroads() -> impl IntoView {
    let inside = html! {
        path.crossroads__hill d="M0 210 C70 170 130 200 200 180 S340 150 400 190 V320 H0z" {}
        path.crossroads__hill.crossroads__hill--near d="M0 262 C90 232 170 262 240 250 S350 240 400 256 V320 H0z" {}
        circle.crossroads__sun cx="310" cy="62" r="26" {}
        @for (way, path, end) in PATHS {
            g.crossroads__way data-way=(way.id()) {
                path.crossroads__path d=(path) {}
                path.crossroads__end d=(end) {}
            }
        }
        path.crossroads__trunk d="M200 318 C200 300 201 284 200 262" {}
        g.crossroads__person {
            circle cx="200" cy="222" r="9" {}
            path d="M200 233 c-9 0 -13 7 -13 15 v14 h5 l2 22 h12 l2 -22 h5 v-14 c0 -8 -4 -15 -13 -15z" {}
        }
    };
    view! {
        <svg
            class="hero__picture crossroads"
            viewBox="0 0 400 320"
            role="img"
            aria-label=home::PICTURE
            inner_html=inside.into_string()
        ></svg>
    }
}

/// Way, path from the crossroads, and its end: the shape of the way.
const PATHS: [(Way, &str, &str); 4] = [
    (
        Way::Cae,
        "M200 262 C150 250 80 236 52 160",
        "M52 126a15 15 0 1 0 0.01 0z",
    ),
    (Way::Portage, "M200 262 C180 220 140 190 138 118", "M124 88h28v28h-28z"),
    (Way::Micro, "M200 262 C222 220 262 190 258 116", "M258 82l18 32h-36z"),
    (
        Way::Creation,
        "M200 262 C250 250 330 236 350 164",
        "M350 124l19 19l-19 19l-19 -19z",
    ),
];
