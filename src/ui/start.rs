//! Starting a program in the page that the build wrote.

use leptos::prelude::*;

use super::pages::ResultPage;
use super::{app, attempts_page, home, privacy_page, questionnaire};
use crate::browser::{page, takeover};

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
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    page::reload_when_restored();
    let Some((place, before)) = takeover::app_place() else {
        return;
    };
    leptos::mount::mount_to(place, move || app(content)).forget();
    takeover::done_again(&before);
}
