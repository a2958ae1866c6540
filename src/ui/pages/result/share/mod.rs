//! Sending a result: what goes in, a preview read from the link itself, and the ways to send it.

mod code;
mod level;
mod preview;
mod send;

use leptos::prelude::*;

use super::shown::Shown;
use crate::browser::location;
use crate::content::sharing_words as words;
use crate::engine::{Item, Report, Sheet};
use crate::route::Page;
use crate::share;
use code::{Code, OnPaper};
use level::LevelChoice;
use preview::Preview;
use send::Send;

pub(super) use preview::Contents;

/// What the person chose to share.
#[derive(Clone, Copy)]
struct Choice {
    /// The answers too.
    everything: RwSignal<bool>,
    /// The sensitive answers added.
    included: RwSignal<Vec<Item>>,
}

/// The part of the page that sends the result; nothing without its answers.
#[component]
pub fn ShareResult(
    /// One's own result.
    shown: Shown,
) -> impl IntoView {
    let (sheet, report) = shown.sheet.zip(shown.report)?;
    // The least first: nobody sends their answers without meaning to.
    let choice = Choice {
        everything: RwSignal::new(false),
        included: RwSignal::new(Vec::new()),
    };
    let sensitive = level::answered(&sheet);
    let link = Memo::new(move |_| link(&sheet, &report, choice));
    let address = Signal::derive(move || location::address(&format!("{}#{}", Page::Result.path(), link.read())));
    Some(view! {
        <section class="stack share" aria-labelledby="partage">
            <h2 id="partage">{words::TITLE}</h2>
            <p>{words::LEAD}</p>
            <LevelChoice choice sensitive />
            <Preview link />
            <Send address />
            <Code address />
        </section>
        <OnPaper address />
    })
}

/// What follows the `#`.
fn link(sheet: &Sheet, report: &Report, choice: Choice) -> String {
    if choice.everything.get() {
        share::encode_complete(&share::without_hidden(sheet), report, &choice.included.read())
    } else {
        share::encode_recommendation(report)
    }
}
