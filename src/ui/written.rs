//! Parts of a page that are text: a program without Leptos shows them first, and the program of the page shows the same.

use leptos::prelude::*;
use maud::Markup;

use crate::browser::page;

/// A part as text; `press` is told the id of each of its buttons that is pressed.
pub(crate) fn written(text: Markup, class: &'static str, press: impl Fn(&str) + 'static) -> AnyView {
    let press = move |event: leptos::ev::MouseEvent| {
        if let Some(id) = page::pressed_button(&event) {
            press(&id);
        }
    };
    view! { <div class=class inner_html=text.into_string() on:click=press></div> }.into_any()
}
