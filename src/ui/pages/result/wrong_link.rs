//! A link that cannot be opened: what happened and what to do, never another person's result.

use leptos::prelude::*;

use crate::browser::{location, page};
use crate::ui::components::PasteLink;
use crate::ui::session::Session;
use exchange::route::Page;
use exchange::share::LinkError;
use words::interface::{home, result as text, titled};
use words::sharing_words;
use words::sharing_words::PASTE;

/// The page of a link that cannot be opened.
#[component]
pub fn WrongLink(
    /// Why.
    error: LinkError,
) -> impl IntoView {
    let (title, text) = match error {
        LinkError::Several => (text::DAMAGED_TITLE, sharing_words::PASTE_SEVERAL),
        LinkError::FutureVersion(_) => (text::FUTURE_TITLE, text::FUTURE),
        LinkError::Empty
        | LinkError::NotALink
        | LinkError::TooLong
        | LinkError::Truncated
        | LinkError::Damaged
        | LinkError::WrongLine => (text::DAMAGED_TITLE, text::DAMAGED),
    };
    let session = Session::current();
    page::set_title(&titled(title));
    view! {
        <div class="stack" data-wrong-link="">
            <h1 tabindex="-1">{title}</h1>
            <p>{text}</p>
            <PasteLink label=PASTE on_found=Callback::new(|link: String| location::go_to(&link)) />
            <p class="actions cluster">
                <a class="button" href=session.href(Page::Home.path())>{text::HOME}</a>
                <Show when=move || !session.answers().is_empty()>
                    <a class="button button--quiet" href=session.href(Page::Result.path())>{home::SEE_RESULT}</a>
                </Show>
            </p>
        </div>
    }
}
