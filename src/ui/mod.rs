//! What people see and do.
#![allow(unreachable_pub, reason = "#[component] writes public items")]
#![allow(clippy::needless_pass_by_value, reason = "components own their props")]

mod components;
mod pages;
mod session;

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::path;

use crate::browser::location;
use crate::route::Page;
use components::Shell;
use pages::{Home, Lost, Pace, Questionnaire, ResultPage};
use session::Session;

/// Starts the app in `<div id="app">`, emptied in the same task.
pub fn mount() {
    console_error_panic_hook::set_once();
    let base = location::base();
    if let Some(place) = crate::browser::page::app_place() {
        leptos::mount::mount_to(place, move || view! { <App base=base /> }).forget();
    }
}

/// The app: one page at a time, by path.
#[component]
fn App(
    /// The folder of the app on its host, without the final slash.
    base: String,
) -> impl IntoView {
    let session = Session::restore(&base);
    provide_context(session);
    provide_context(Pace::new());
    let erasable = Signal::derive(move || !session.answers().is_empty());
    view! {
        <Router base=base>
            <Shell home=session.href(Page::Home.path()) erasable on_erase=move |()| session.erase()>
                <FlatRoutes fallback=Lost>
                    <Route path=path!("/") view=Home />
                    <Route path=path!("/questionnaire") view=Questionnaire />
                    <Route path=path!("/resultat") view=ResultPage />
                </FlatRoutes>
            </Shell>
        </Router>
    }
}
