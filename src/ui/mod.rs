//! What people see and do: the same views start in the browser and are written by the build.
#![allow(unreachable_pub, reason = "#[component] writes public items")]
#![allow(clippy::needless_pass_by_value, reason = "components own their props")]

pub(crate) mod attempts;
mod components;
#[cfg(not(target_arch = "wasm32"))]
mod fixed;
mod follow;
mod going_on;
mod live;
mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
#[cfg(not(target_arch = "wasm32"))]
pub mod rehearsal;
mod session;
mod start;
mod written;

use leptos::prelude::*;

use crate::browser::{location, page};
use components::{Erasure, Shell};
use exchange::history::Place;
use exchange::route::{Base, Page};
use exchange::store::{Keeping, NotKept};
use pages::{AdvicePage, AttemptsPage, GroupPage, Home, Offered, Pace, PrivacyPage, Questionnaire};
use session::Session;
use words::interface::keeping as text;
use words::{footer, site};

pub use start::{mount_advice, mount_group, mount_kept, mount_questionnaire, mount_result, show_verdict};

/// Whether this is the page as the build writes it, which knows nothing of any device.
const WRITTEN_IN_ADVANCE: bool = cfg!(not(target_arch = "wasm32"));

/// What is kept on the device is coming.
fn coming() -> AnyView {
    view! { <p class="coming" role="status">{site::LOADING}</p> }.into_any()
}

/// A page of the app with its session, inside what surrounds every page; `base` leads from it to the others.
fn app(base: &'static Base, content: fn() -> AnyView) -> AnyView {
    let session = Session::restore(base);
    provide_context(session);
    let said = Signal::derive(move || erasure(session.keeping()));
    let erasable = Signal::derive(move || session.keeps_something());
    let tools = view! { <Erasure erasable said on_erase=move |()| erase(session) /> };
    let (home, privacy) = [Page::Home, Page::Privacy].map(|page| session.href(page.path())).into();
    view! {
        <Shell home privacy links=links(base) tools=tools.into_any()><Offered />{content()}</Shell>
    }
    .into_any()
}

fn home() -> AnyView {
    view! { <Home /> }.into_any()
}

fn questionnaire() -> AnyView {
    provide_context(Pace::new());
    view! { <Questionnaire /> }.into_any()
}

fn attempts_page() -> AnyView {
    view! { <AttemptsPage /> }.into_any()
}

fn privacy_page() -> AnyView {
    view! { <PrivacyPage /> }.into_any()
}

fn advice_page() -> AnyView {
    view! { <AdvicePage /> }.into_any()
}

fn group_page() -> AnyView {
    view! { <GroupPage /> }.into_any()
}

/// The pages that every page leads to, each with its address from the folder of the site.
const LINKS: [(Page, &str); 4] = [
    (Page::Guides, footer::GUIDES),
    (Page::Method, footer::METHOD),
    (Page::Plan, footer::PLAN),
    (Page::Accessibility, footer::ACCESSIBILITY),
];

fn links(base: &Base) -> Vec<(String, &'static str)> {
    let address = |(page, words): (Page, _)| (base.href(page.path()), words);
    LINKS.map(address).to_vec()
}

/// What is said of the last erasure.
const fn erasure(keeping: Keeping) -> Option<&'static str> {
    match keeping {
        Keeping::Erased => Some(text::ERASED),
        Keeping::NotErased(NotKept::Refused) => Some(text::NOT_ERASED),
        Keeping::NotErased(NotKept::Unavailable) => Some(text::NOT_REACHED),
        _ => None,
    }
}

/// Erases, then starts again from what is left on screen: the button that had the focus is gone.
fn erase(session: Session) {
    session.erase();
    if page::name().as_deref() == Some("questionnaire") {
        location::go_to(Place::default().id());
    }
    request_animation_frame(page::focus_heading);
}
