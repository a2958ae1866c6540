//! The rows before any of them is opened, as text: the same to the sign as the views of `row.rs`, which a test compares.

use maud::{Markup, html};

use super::behind::is_there;
use super::row::{button_id, content_id};
use super::titles::title;
use crate::ui::pages::shown::Shown;
use exchange::route::Door;

/// All the rows of a result.
pub(in super::super) fn closed_rows(shown: &Shown) -> Markup {
    html! {
        div.doors {
            @for door in Door::ALL.into_iter().filter(|&door| is_there(door, shown)) { (closed_row(door, shown)) }
        }
    }
}

fn closed_row(door: Door, shown: &Shown) -> Markup {
    let (words, content) = (title(door, shown), content_id(door));
    html! {
        section.door id=(door.id()) {
            h2.door__title {
                button.door__button type="button" id=(button_id(door)) aria-expanded="false" aria-controls=(content) {
                    span.door__name { (words.name) }
                    " "
                    span.door__answer { (words.answer) }
                }
            }
            div.door__content.stack.stack--loose id=(content) hidden="" {}
        }
    }
}

#[cfg(test)]
mod tests;
