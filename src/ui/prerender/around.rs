//! What stands beside the place of a program: shown when it stops, is late, has a newer version, or cannot run.
//!
//! `early.js`, `offline.js` and the styles find each by its class.

use leptos::prelude::*;

use super::Frame;
use exchange::route::{Base, Page};
use words::notices as text;

/// All of it, for a page; `base` leads from it to the others. No worker keeps a site shown in a frame: no newer version waits there.
pub(super) fn notices(page: Page, frame: Frame, base: &Base) -> AnyView {
    // Where nothing but the first paint is awaited, nothing says that one waits: the first screen is whole, its links lead on.
    let waits = page != Page::Home;
    let address = |page: Page| base.href(page.path());
    view! {
        {stopped(address(Page::Questionnaire), address(Page::Paper))}
        {(frame == Frame::Site).then(new_version)}
        {waits.then(|| waiting(page))}
        {no_script(address(Page::Paper), address(Page::Guides))}
    }
    .into_any()
}

/// Hidden also for those who read without our styles.
fn stopped(questionnaire: String, paper: String) -> AnyView {
    view! {
        <div class="stopped" role="alert" hidden>
            <h1>{text::STOPPED}</h1>
            <p>{text::STOPPED_WHY}</p>
            <p><a class="button" href=questionnaire>{text::START_AGAIN}</a></p>
            <p>{text::OTHERWISE}" "<a href=paper>{text::PAPER}</a>"."</p>
        </div>
    }
    .into_any()
}

fn new_version() -> AnyView {
    view! {
        <div class="new-version" role="status" hidden>
            <p class="notice">
                {text::NEW_VERSION}" "<button type="button" class="button button--quiet">{text::USE_IT}</button>
            </p>
        </div>
    }
    .into_any()
}

/// Shown by time alone: see `style/layout.css`.
fn waiting(page: Page) -> AnyView {
    let coming = if page == Page::Result {
        text::COMING_RESULT
    } else {
        text::COMING
    };
    view! {
        <div class="waiting" role="status">
            <p class="comes">{coming}</p>
            <p class="notice">{text::LATE}</p>
        </div>
    }
    .into_any()
}

fn no_script(paper: String, guides: String) -> AnyView {
    view! {
        <noscript>
            <div class="notice no-script stack">
                <h2>{text::NO_SCRIPT}</h2>
                <p>{text::NO_SCRIPT_WHY}</p>
                <p>
                    {text::WITHOUT}" "<a href=paper>{text::PAPER}</a>{text::AND_READ}" "
                    <a href=guides>{text::READ_GUIDES}</a>"."
                </p>
            </div>
        </noscript>
    }
    .into_any()
}
