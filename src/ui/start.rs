//! Starting a program in the page that the build wrote.

use leptos::prelude::*;

use super::pages::{ResultPage, at_once};
use super::{advice_page, app, attempts_page, group_page, home, privacy_page, questionnaire};
use crate::browser::storage::Browser;
use crate::browser::{clock, location, page, takeover};
use engine::{Draws, Sheet, assess};
use exchange::carried;
use exchange::history::Written;
use exchange::route::{Asked, asked_for, doors_in};
use exchange::store::{AtRest, at_rest};

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

/// Shows the first screen of the result and its closed doors while the program of the result is not there; tells `early.js` what was shown.
///
/// In three tasks, so that a slow phone answers between them: what is read, what is computed and written, what is shown.
pub fn show_verdict() {
    let Some((asked, kept)) = asked_and_kept() else {
        return takeover::shown_at_once(None, false);
    };
    let draws = Draws::new();
    page::later(move || {
        let report = |sheet: &Sheet| assess(&sheet.answers, sheet.mode, clock::law(), &draws);
        let shown = at_once(&asked, kept.as_ref(), report, location::base());
        page::later(move || {
            let is_closed = doors_in(carried::parts(&location::fragment()).0).1.is_empty();
            takeover::shown_at_once(shown.map(|shown| (shown.title, shown.page.into_string())), is_closed);
        });
    });
}

/// What the address asks for, and what the device keeps; none where the address carries answers or the device has something to settle: they are
/// for the store of the other program.
fn asked_and_kept() -> Option<(Asked, Option<Written>)> {
    let fragment = location::fragment();
    let kept = match at_rest(&Browser) {
        _ if carried::parts(&fragment).1.is_some() => return None,
        AtRest::Kept(written) => Some(written),
        AtRest::Nothing => None,
        AtRest::Unsettled => return None,
    };
    Some((asked_for(&fragment, location::is_ours()).ok()?, kept))
}

/// Starts the kept attempts or the page on privacy, whichever this page is.
pub fn mount_kept() {
    mount(match page::name().as_deref() {
        Some("vie-privee") => privacy_page,
        _ => attempts_page,
    });
}

/// Starts the board of a meeting.
pub fn mount_group() {
    mount(group_page);
}

/// Starts the case that an adviser enters.
pub fn mount_advice() {
    mount(advice_page);
}

/// Shows a page in the place of what the build wrote, in one task: nothing blinks. That task is another one than the start of the program,
/// so that a slow phone answers between them.
fn mount(content: fn() -> AnyView) {
    // People see a page that says what happened: `early.js` shows it. The console is for who writes the program.
    #[cfg(all(debug_assertions, target_arch = "wasm32"))]
    console_error_panic_hook::set_once();
    page::reload_when_restored();
    takeover::between_presses(move || {
        if let Some((place, before)) = takeover::app_place() {
            show(place, move || app(location::base(), content));
            takeover::done_again(&before);
        }
    });
}

#[cfg(target_arch = "wasm32")]
fn show(place: web_sys::HtmlElement, content: impl FnOnce() -> AnyView + 'static) {
    leptos::mount::mount_to(place, content).forget();
}

/// Natively there is no place to show anything in: what starts a program is compiled with the views that it starts.
#[cfg(not(target_arch = "wasm32"))]
fn show(_: web_sys::HtmlElement, _: impl FnOnce() -> AnyView + 'static) {}
