//! The first screen: promise, time, privacy, start or resume.

use leptos::prelude::*;

use crate::browser::page;
use crate::content;
use crate::content::interface::{PRODUCT, home};
use crate::engine::{Mode, Way};
use crate::route::{Page, path_of};
use crate::ui::components::{Crossroads, WayName};
use crate::ui::session::Session;

/// The first screen.
#[component]
pub fn Home() -> impl IntoView {
    let session = Session::current();
    page::set_title(&format!("{PRODUCT} — {}", home::TITLE));
    view! {
        <div class="page page--wide stack stack--loose">
            <div class="hero">
                <div class="stack">
                    <h1 tabindex="-1">{home::TITLE}</h1>
                    <p class="lead">{home::LEAD}</p>
                    <Show when=move || !session.answers().is_empty()>
                        <Resume />
                    </Show>
                    <Start />
                </div>
                <Crossroads />
            </div>
            <Promises />
            <FourWays />
        </div>
    }
}

/// The two ways into the questionnaire; answers already given are kept.
#[component]
fn Start() -> impl IntoView {
    let session = Session::current();
    let started = move || !session.answers().is_empty();
    let way_in = move |mode: Mode, class: &'static str, [fresh, again]: [&'static str; 2], about: &'static str| {
        view! {
            <p class="stack stack--tight">
                <a
                    class=move || if started() { "button button--quiet" } else { class }
                    href=session.href(Page::Questionnaire.path())
                    data-mode=mode.id()
                    on:click=move |_| session.take(mode)
                >
                    {move || if started() { again } else { fresh }}
                </a>
                <span class="small soft">{move || if started() { home::ANSWERS_STAY } else { about }}</span>
            </p>
        }
    };
    view! {
        <div class="actions stack">
            {way_in(Mode::Complete, "button", [home::START_COMPLETE, home::CONTINUE_COMPLETE], home::ABOUT_COMPLETE)}
            {way_in(Mode::Quick, "button button--quiet", [home::START_QUICK, home::CONTINUE_QUICK], home::ABOUT_QUICK)}
        </div>
    }
}

/// Back to where the person left.
#[component]
fn Resume() -> impl IntoView {
    let session = Session::current();
    let answered = move || session.answers().iter().count();
    let finished = move || session.finished();
    view! {
        <section class="resume stack stack--tight" aria-labelledby="reprendre">
            <h2 id="reprendre">{home::RESUME_TITLE}</h2>
            <p>{move || home::resume_sentence(answered())}</p>
            <p class="actions cluster">
                <a class="button" data-resume="" href=move || session.href(&path_of(session.place()))>{home::RESUME}</a>
                <Show when=finished>
                    <a class="button button--quiet" href=session.href(Page::Result.path())>{home::SEE_RESULT}</a>
                </Show>
            </p>
        </section>
    }
}

#[component]
fn Promises() -> impl IntoView {
    let rows = home::PROMISES.iter().zip(ICONS).map(|((title, text), icon)| {
        view! {
            <li class="promise">
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path class="line" d=icon /></svg>
                <div>
                    <strong>{*title}</strong>
                    <p>{*text}</p>
                </div>
            </li>
        }
    });
    view! { <ul class="promises" role="list">{rows.collect_view()}</ul> }
}

/// A clock, a closed lock, a balance.
const ICONS: [&str; 3] = [
    "M12 3a9 9 0 1 0 0.01 0M12 7v5l3.5 2",
    "M6 11h12v9h-12zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
    "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z",
];

#[component]
fn FourWays() -> impl IntoView {
    let ways = Way::ALL.iter().map(|&way| {
        view! {
            <li class="four-ways__way stack stack--tight" data-way=way.id()>
                <h3><WayName way /></h3>
                <p>{content::way(way).explanation}</p>
            </li>
        }
    });
    view! {
        <section class="stack" aria-labelledby="voies">
            <h2 id="voies">{home::WAYS_TITLE}</h2>
            <ul class="four-ways" role="list">{ways.collect_view()}</ul>
            <p class="soft">{content::limits::START}</p>
        </section>
    }
}
