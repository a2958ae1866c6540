//! Starting a program in the page that the build wrote.

use leptos::prelude::*;

use super::pages::ResultPage;
use super::{app, attempts_page, home, privacy_page, questionnaire};
use crate::browser::{location, page, takeover};

/// Starts the first screen or the questionnaire, whichever this page is.
pub fn mount_questionnaire() {
    mount(match page::name().as_deref() {
        Some("questionnaire") => questionnaire,
        _ => home,
    });
}

/// Starts the result.
pub fn mount_result() {
    mount(|| view! { <ResultPage /> }.into_any());
}

/// Starts the kept attempts or the page on privacy, whichever this page is.
pub fn mount_kept() {
    mount(match page::name().as_deref() {
        Some("vie-privee") => privacy_page,
        _ => attempts_page,
    });
}

/// Shows a page in the place of what the build wrote, in the same task: nothing blinks.
fn mount(content: fn() -> AnyView) {
    // People see a page that says what happened: `early.js` shows it. The console is for who writes the program.
    #[cfg(all(debug_assertions, target_arch = "wasm32"))]
    console_error_panic_hook::set_once();
    page::reload_when_restored();
    let Some((place, before)) = takeover::app_place() else {
        return;
    };
    show(place, move || app(&location::base(), content));
    takeover::done_again(&before);
}

#[cfg(target_arch = "wasm32")]
fn show(place: web_sys::HtmlElement, content: impl FnOnce() -> AnyView + 'static) {
    leptos::mount::mount_to(place, content).forget();
}

/// Natively there is no place to show anything in: what starts a program is compiled with the views that it starts.
#[cfg(not(target_arch = "wasm32"))]
fn show(_: web_sys::HtmlElement, _: impl FnOnce() -> AnyView + 'static) {}
