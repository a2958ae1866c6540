//! What people see and do.
#![allow(unreachable_pub, reason = "#[component] writes public items")]
#![allow(clippy::needless_pass_by_value, reason = "components own their props")]

pub(crate) mod attempts;
mod components;
mod keeping;
mod pages;
mod session;

use leptos::prelude::*;

use crate::browser::{location, page};
use crate::history::Place;
use crate::route::Page;
use components::Shell;
use keeping::Keeping;
use pages::{AttemptsPage, Home, Pace, PrivacyPage, Questionnaire, ResultPage};
use session::Session;

/// Starts the first screen or the questionnaire, whichever this page is.
pub fn mount_questionnaire() {
    mount(|| {
        provide_context(Pace::new());
        match page::name().as_deref() {
            Some("questionnaire") => view! { <Questionnaire /> }.into_any(),
            _ => view! { <Home /> }.into_any(),
        }
    });
}

/// Starts the result, the kept attempts or the page on privacy, whichever this page is.
pub fn mount_result() {
    mount(|| match page::name().as_deref() {
        Some("essais") => view! { <AttemptsPage /> }.into_any(),
        Some("vie-privee") => view! { <PrivacyPage /> }.into_any(),
        _ => view! { <ResultPage /> }.into_any(),
    });
}

/// Shows a page in `<div id="app">`, emptied in the same task.
fn mount(content: fn() -> AnyView) {
    console_error_panic_hook::set_once();
    page::reload_when_restored();
    let Some(place) = page::app_place() else { return };
    let app = move || {
        let session = Session::restore(&location::base());
        provide_context(session);
        let erased = Signal::derive(move || session.keeping() == Keeping::Erased);
        let erasable = Signal::derive(move || session.keeps_something());
        view! {
            <Shell home=session.href(Page::Home.path()) privacy=session.href(Page::Privacy.path()) erasable erased on_erase=move |()| erase(session)>
                {content()}
            </Shell>
        }
    };
    leptos::mount::mount_to(place, app).forget();
}

/// Erases, then starts again from what is left on screen: the button that had the focus is gone.
fn erase(session: Session) {
    session.erase();
    if page::name().as_deref() == Some("questionnaire") {
        location::go_to(Place::default().id());
    }
    request_animation_frame(page::focus_heading);
}
