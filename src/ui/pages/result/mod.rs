//! The result page: one's own result, a shared one, or what to do without any.

mod at_once;
mod body;
mod changes;
mod check;
mod contrast;
mod doors;
mod doubts;
mod expired;
mod figures;
mod first;
mod gate_reasons;
mod interview;
mod line;
mod migrated;
mod money;
mod motives;
mod outcomes;
mod paper;
mod profile;
mod proposal;
mod received;
mod share;
mod sureness;
mod tomorrow;
mod trying;
mod under;
mod waterfall;
mod way_card;
mod what_if;
mod wrong_link;

use std::sync::Arc;

use leptos::prelude::*;

use super::shown::Shown;
use crate::browser::{location, page};
use crate::ui::components::{Explained, Speak};
use crate::ui::live::anew;
use crate::ui::pages::SaveStatus;
use crate::ui::session::Session;
use crate::ui::written::written;
pub(crate) use at_once::at_once;
use doors::{Apart, Doors};
use exchange::history::Place;
use exchange::route::{Asked, Page, asked_for, path_of};
use exchange::share::{LinkError, SENSITIVE, Shared};
use migrated::migrated;
use money::Tuned;
use paper::{Choices, own_sheet, sheet_choices};
use proposal::Proposal;
use received::received;
use share::{Choice, ShareResult};
use trying::trying;
use what_if::{Trial, memo};
use words::interface::{home, result as text, titled};
use words::what_if as what_if_words;
use wrong_link::WrongLink;

/// One's own result, or the one of the address.
#[component]
pub fn ResultPage() -> impl IntoView {
    let session = Session::current();
    let doors = Doors::of_address();
    let asked = RwSignal::new(asked());
    location::on_fragment_change(move || {
        doors.follow();
        // What opens or closes a door is no other result.
        let now = self::asked();
        if now != *asked.read_untracked() {
            asked.set(now);
            page::lead_to_the_heading();
        }
    });
    doors.lead_on_arrival();
    view! {
        <div class="page page--wide">
            {anew(move || result(session, &asked.read()))}
        </div>
    }
}

/// What the address asks for.
fn asked() -> Result<Asked, LinkError> {
    asked_for(&location::fragment(), location::is_ours())
}

fn result(session: Session, asked: &Result<Asked, LinkError>) -> AnyView {
    // Each result starts afresh: what the one before it left in the context is gone.
    provide_context(None::<Trial>);
    provide_context(Tuned::default());
    provide_context(Choices::default());
    match asked {
        Ok(Asked::Own) => own(session),
        // Answers that no page of this device put there: a result received, never one's own.
        Ok(Asked::Answers(sheet)) => received(session, &Shared::complete(sheet, &session.report(sheet), &SENSITIVE)),
        Ok(Asked::Link(shared)) => received(session, shared),
        Err(error) => view! { <WrongLink error=*error /> }.into_any(),
    }
}

fn own(session: Session) -> AnyView {
    // Built anew for another attempt, not for another answer: the field being answered stays.
    session.generation();
    page::set_title(&titled(text::TITLE));
    if session.sheet_now().answers.is_empty() {
        return nothing_yet(session);
    }
    let before = memo(move || Shown::own(&session.sheet(), |sheet| session.report(sheet)));
    let trial = Trial::new(session, Signal::derive(move || session.sheet()), before);
    let choice = Choice::default();
    let apart = Apart {
        tried: Some((trial, what_if_words::LEAD)),
        meeting: Arc::new(move || {
            view! { {sheet_choices(trial)}{print_sheet()}<ShareResult trial choice /> }.into_any()
        }),
    };
    view! {
        <div class="stack stack--loose">
            {own_sheet(session, trial, share::on_paper(trial, choice))}
            {migrated(session)}
            {trying(trial, &apart, Some(between(session)))}
            {check::check()}
            <Proposal />
            <SaveStatus faults_only=true />
            {leave(session)}
        </div>
    }
    .into_any()
}

/// Between the first screen and the doors: what is left to answer, what changed since the last visit, a voice.
fn between(session: Session) -> AnyView {
    let on = || path_of(session.place_now());
    let said = under::under(&session.attempt_now(), on, session.changed_on(), session.base());
    view! {
        {(!said.0.is_empty()).then(|| written(said, UNDER, |_| ()))}
        <Speak target=".verdict" title=text::TITLE />
    }
    .into_any()
}

/// Classes of what stands between.
const UNDER: &str = "stack stack--loose";

/// What else can be done with one's own result.
fn leave(session: Session) -> AnyView {
    view! {
        <p class="actions cluster">
            <a class="button button--quiet review" href=session.href(&path_of(Place::Recap))>{text::REVIEW}</a>
            <button type="button" class="button button--quiet" on:click=|_| page::print()>{text::PRINT}</button>
            <a class="button button--plain to-attempts" href=session.href(Page::Attempts.path())>{home::ATTEMPTS}</a>
        </p>
    }
    .into_any()
}

/// Where the sheet is prepared, the button that prints it and how to make a file of it.
fn print_sheet() -> AnyView {
    view! {
        <div class="stack stack--tight">
            <p><button type="button" class="button print-sheet" on:click=|_| page::print()>{words::paper::PRINT}</button></p>
            <p class="small soft">{words::paper::PRINT_HELP}</p>
        </div>
    }
    .into_any()
}

fn nothing_yet(session: Session) -> AnyView {
    view! {
        <div class="stack">
            <h1 tabindex="-1">{text::NOTHING_TITLE}</h1>
            <p>{text::NOTHING}</p>
            <SaveStatus faults_only=true />
            <p><a class="button" href=session.href(Page::Home.path())>{text::HOME}</a></p>
        </div>
    }
    .into_any()
}

/// The texts that go with every result.
#[component]
fn Method(
    /// Whether the page shows margins.
    margins: bool,
) -> impl IntoView {
    view! {
        <section class="stack method" aria-labelledby="methode">
            <h3 id="methode">{text::METHOD}</h3>
            {margins.then(|| view! { <p>{text::ABOUT_MARGIN}</p> })}
            <p>{words::limits::PRECISION}</p>
            <p>{words::limits::with_result()}</p>
            <p>{words::limits::OVERSEAS}</p>
            <Explained id="a-propos-cae" text=words::limits::ABOUT_CAE.to_owned() />
            <p>{words::limits::AGAIN}</p>
        </section>
    }
}
