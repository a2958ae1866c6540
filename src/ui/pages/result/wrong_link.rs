//! A link that cannot be opened: what happened and what to do, never another person's result.

use leptos::prelude::*;

use crate::browser::page;
use crate::content::interface::result as words;
use crate::route::Page;
use crate::share::LinkError;
use crate::ui::session::Session;

/// The page of a link that cannot be opened.
#[component]
pub fn WrongLink(
    /// Why.
    error: LinkError,
) -> impl IntoView {
    let (title, text) = match error {
        LinkError::FutureVersion(_) => (words::FUTURE_TITLE, words::FUTURE),
        LinkError::Empty | LinkError::NotALink | LinkError::TooLong | LinkError::Truncated | LinkError::Damaged => {
            (words::DAMAGED_TITLE, words::DAMAGED)
        }
    };
    page::set_title(title);
    view! {
        <div class="stack" data-wrong-link="">
            <h1 tabindex="-1">{title}</h1>
            <p>{text}</p>
            <p><a class="button" href=Session::current().href(Page::Home.path())>{words::HOME}</a></p>
        </div>
    }
}
