//! An address that leads nowhere.

use leptos::prelude::*;

use crate::browser::page;
use crate::content::interface::{lost, result};
use crate::route::Page;
use crate::ui::session::Session;

/// Says so, and leads home.
#[component]
pub fn Lost() -> impl IntoView {
    page::set_title(lost::TITLE);
    view! {
        <div class="page stack">
            <h1 tabindex="-1">{lost::TITLE}</h1>
            <p>{lost::TEXT}</p>
            <p><a class="button" href=Session::current().href(Page::Home.path())>{result::HOME}</a></p>
        </div>
    }
}
