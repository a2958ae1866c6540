//! Sending a result: the ways to send it first, then what goes in, and a preview read from the link itself.

mod code;
mod friends;
mod level;
mod preview;
mod send;
mod transmit;

use leptos::prelude::*;

use super::what_if::Trial;
use crate::browser::location;
use crate::ui::live::anew;
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use code::Code;
pub(super) use code::OnPaper;
use engine::{Item, Report, Sheet};
use exchange::route::Page;
use exchange::share::{self, SENSITIVE};
use level::LevelChoice;
pub(super) use level::{answered, tick};
use preview::Preview;
use send::Send;
use words::{sharing_words as text, what_if};

pub(super) use preview::Contents;

/// What the person chose to share.
#[derive(Clone, Copy, Default)]
pub(super) struct Choice {
    /// The answers too.
    everything: RwSignal<bool>,
    /// The sensitive answers added.
    included: RwSignal<Vec<Item>>,
}

/// The part of the page that sends the result.
#[component]
pub fn ShareResult(
    /// One's own result, or the variant on the page.
    trial: Trial,
    /// What goes in: the least first, nobody sends their answers without meaning to.
    choice: Choice,
) -> impl IntoView {
    let shown = trial.now;
    let variant = move || {
        trial
            .is_on()
            .then(|| view! { <p class="notice share__variant">{what_if::SHARED_VARIANT}</p> })
    };
    let sensitive = Memo::new(move |_| shown.with(|shown| shown.sheet.as_ref().map(answered).unwrap_or_default()));
    let link = chosen(trial, choice);
    let address = Signal::derive(move || address_of(&link.read()));
    let alone = Signal::derive(move || shown.with(|shown| address_of(&recommendation(shown))));
    let told = Memo::new(move |_| shown.with(friends::told));
    let session = Session::current();
    view! {
        <section class="stack share" aria-labelledby="partage">
            <h3 id="partage">{text::TITLE}</h3>
            {anew(variant)}
            <Send address told />
            {transmit::transmit(alone)}
            <LevelChoice choice sensitive />
            <Preview link />
            <p class="small soft">{text::LEAD}</p>
            <Code address />
            {friends::card(told)}
            {anew(move || shown.with(|shown| friends::partners(session, shown)))}
        </section>
    }
}

/// The same link under the printed sheet.
pub(super) fn on_paper(trial: Trial, choice: Choice) -> AnyView {
    let link = chosen(trial, choice);
    let address = Signal::derive(move || address_of(&link.read()));
    let by_hand = Signal::derive(move || trial.now.with(|shown| share::line(&shown.recommendation)));
    view! { <OnPaper address everything=choice.everything by_hand /> }.into_any()
}

fn chosen(trial: Trial, choice: Choice) -> Memo<String> {
    Memo::new(move |_| trial.now.with(|shown| link(shown, choice)))
}

/// The address that holds the answers, and whether all of them: the sensitive ones are only there when the person ticked them.
pub(super) fn complete_address(sheet: &Sheet, report: &Report) -> (String, bool) {
    let link = share::encode_complete(&share::without_hidden(sheet), report, &[]);
    (address_of(&link), answered(sheet).is_empty())
}

fn address_of(link: &str) -> String {
    location::address(&format!("{}#{link}", Page::Result.path()))
}

/// What follows the `#` of the recommendation alone; nothing without answers.
fn recommendation(shown: &Shown) -> String {
    let report = shown.report.as_deref();
    report.map(share::encode_recommendation).unwrap_or_default()
}

/// What follows the `#`; nothing without answers.
fn link(shown: &Shown, choice: Choice) -> String {
    let (Some(sheet), Some(report)) = (&shown.sheet, &shown.report) else {
        return String::new();
    };
    if choice.everything.get() {
        share::encode_complete(
            &share::without_hidden(sheet),
            report,
            &included(sheet, &choice.included.read()),
        )
    } else {
        share::encode_recommendation(report)
    }
}

/// With every sensitive answer added, nothing is kept back: a question left without an answer is said to be so.
pub(super) fn included(sheet: &Sheet, ticked: &[Item]) -> Vec<Item> {
    let all = answered(sheet).iter().all(|item| ticked.contains(item));
    if all && !ticked.is_empty() {
        SENSITIVE.to_vec()
    } else {
        ticked.to_vec()
    }
}
