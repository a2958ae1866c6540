//! The result page: one's own result, a shared one, or what to do without any.

mod body;
mod changes;
mod contrast;
mod doubts;
mod figures;
mod gate_reasons;
mod link;
mod path_over_time;
mod profile;
mod shown;
mod sureness;
mod verdict;
mod waterfall;
mod way_card;
mod what_if;
mod wrong_link;

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::{location, page};
use crate::content;
use crate::content::interface::{PRODUCT, home, result as words};
use crate::engine::{Mode, Sheet};
use crate::history::Place;
use crate::route::{Page, path_of};
use crate::share;
use crate::ui::pages::SaveStatus;
use crate::ui::session::Session;
use body::{head, rest};
use link::ShareLink;
use path_over_time::STEPS;
use shown::Shown;
use what_if::{Banner, Refine, Trial, WhatIf, memo};
use wrong_link::WrongLink;

/// One's own result, or the one of the address.
#[component]
pub fn ResultPage() -> impl IntoView {
    let session = Session::current();
    let fragment = RwSignal::new(location::fragment());
    location::on_fragment_change(move || {
        fragment.set(location::fragment());
        page::scroll_to_top();
        request_animation_frame(page::focus_heading);
    });
    view! {
        <div class="page page--wide">
            {move || match share::decode(shared_part(&fragment.read())) {
                Err(share::LinkError::Empty) => own(session),
                Err(error) => view! { <WrongLink error /> }.into_any(),
                Ok(shared) => shared_result(session, &shared),
            }}
        </div>
    }
}

/// The part of the fragment that can be a link: a place of this page is none, and a message may have added a full stop.
fn shared_part(fragment: &str) -> &str {
    let bare = fragment.strip_prefix('#').unwrap_or(fragment);
    if PLACES.contains(&bare) {
        return "";
    }
    let end = bare.find(|sign: char| !(sign.is_ascii_alphanumeric() || "-_%".contains(sign)));
    bare[..end.unwrap_or(bare.len())].trim_end_matches("%20")
}

/// Places of this page that an address can name.
const PLACES: [&str; 2] = ["contenu", STEPS];

fn own(session: Session) -> AnyView {
    // Built anew for another attempt, not for another answer: the field being answered stays.
    session.generation();
    page::set_title(&format!("{} — {PRODUCT}", words::TITLE));
    if session.sheet_now().answers.is_empty() {
        return nothing_yet(session);
    }
    let before = memo(move || Shown::own(&session.sheet(), |sheet| session.report(sheet)));
    let trial = Trial::new(session, Signal::derive(move || session.sheet()), before);
    let quick = session.mode_now() == Mode::Quick;
    view! {
        <div class="stack stack--loose">
            {result(trial, crate::content::what_if::LEAD)}
            {quick.then(|| go_further(session))}
            {move || view! { <ShareLink shown=trial.now.get() /> }}
            <Method />
            <p class="actions cluster">
                <a class="button button--quiet review" href=session.href(&path_of(Place::Recap))>
                    {words::REVIEW}
                </a>
                <button type="button" class="button button--quiet" on:click=|_| page::print()>{words::PRINT}</button>
            </p>
        </div>
    }
    .into_any()
}

/// A result on which other answers can be tried.
fn result(trial: Trial, lead: &'static str) -> AnyView {
    provide_context(trial);
    let drawn = one_frame_later(move || (trial.now.get(), trial.is_on().then(|| trial.before.get())));
    view! {
        <Banner trial />
        {move || head(&trial.now.read())}
        <Refine trial />
        <WhatIf trial lead />
        {move || drawn.with(|(now, before)| rest(now, before.as_ref()))}
    }
    .into_any()
}

/// Follows a value once what the person has in front of them is painted: the rest of the page is long.
fn one_frame_later<T: Clone + Send + Sync + 'static>(
    value: impl Fn() -> T + Clone + Send + Sync + 'static,
) -> ReadSignal<T> {
    let (drawn, draw) = signal(untrack(value.clone()));
    Effect::new(move |first: Option<()>| {
        let value = value();
        if first.is_some() {
            // The page may have changed meanwhile: then there is nothing to draw.
            let later = move || drop(draw.try_set(value));
            request_animation_frame(move || set_timeout(later, Duration::ZERO));
        }
    });
    drawn
}

fn shared_result(session: Session, shared: &share::Shared) -> AnyView {
    let shown = Shown::shared(shared, |sheet| session.report(sheet));
    page::set_title(&format!("{} — {PRODUCT}", words::SHARED_TITLE));
    let withheld = shown.withheld;
    let mine = shown.sheet.is_some_and(|sheet| is_mine(session, &sheet));
    let [title, lead] = if mine {
        [words::MINE_TITLE, words::MINE_LEAD]
    } else {
        [words::SHARED_TITLE, words::SHARED_LEAD]
    };
    let try_myself = (!mine).then(|| view! { <p><a href=session.href(Page::Home.path())>{words::TRY_MYSELF}</a></p> });
    let answered = !session.answers_now().is_empty();
    let see_mine = answered.then(|| view! { <p><a href=session.href(Page::Result.path())>{home::SEE_RESULT}</a></p> });
    let body = match shown.triable() {
        Some(sheet) => {
            let before = memo(move || shown.clone());
            result(
                Trial::new(session, Signal::stored(sheet), before),
                crate::content::what_if::LEAD_SHARED,
            )
        }
        None => view! { {head(&shown)}{rest(&shown, None)} }.into_any(),
    };
    view! {
        <div class="stack stack--loose">
            <div class="notice stack stack--tight shared-notice" data-mine=mine.then_some("")>
                <p><strong>{title}</strong></p>
                <p>{lead}</p>
                {(withheld > 0).then(|| view! { <p>{words::withheld(withheld)}</p> })}
                {try_myself}
                {see_mine}
            </div>
            {body}
            <Method />
        </div>
    }
    .into_any()
}

/// Whether a link holds the answers of this device.
fn is_mine(session: Session, shared: &Sheet) -> bool {
    let own = session.sheet_now();
    let same = shared
        .answers
        .iter()
        .all(|(item, answer)| own.answers.get(item) == Some(answer));
    same && own.mode == shared.mode && !own.answers.is_empty()
}

fn go_further(session: Session) -> AnyView {
    view! {
        <div class="notice stack stack--tight">
            <p>{content::quality::QUICK_PATH}</p>
            <p>
                <a
                    class="button button--quiet go-further"
                    href=session.href(Page::Questionnaire.path())
                    on:click=move |_| session.take(Mode::Complete)
                >
                    {words::GO_FURTHER}
                </a>
            </p>
        </div>
    }
    .into_any()
}

fn nothing_yet(session: Session) -> AnyView {
    view! {
        <div class="stack">
            <h1 tabindex="-1">{words::NOTHING_TITLE}</h1>
            <p>{words::NOTHING}</p>
            <SaveStatus faults_only=true />
            <p><a class="button" href=session.href(Page::Home.path())>{words::HOME}</a></p>
        </div>
    }
    .into_any()
}

/// The texts that go with every result.
#[component]
fn Method() -> impl IntoView {
    view! {
        <section class="stack method" aria-labelledby="methode">
            <h2 id="methode">{words::METHOD}</h2>
            <p>{words::ABOUT_INDEX}</p>
            <p>{content::limits::PRECISION}</p>
            <p>{content::limits::with_result()}</p>
            <p>{content::limits::ABOUT_CAE}</p>
            <p>{content::limits::AGAIN}</p>
        </section>
    }
}
