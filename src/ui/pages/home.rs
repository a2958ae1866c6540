//! The first screen: promise, time, privacy, start or resume.

use leptos::prelude::*;
use maud::html;

use crate::browser::page;
use crate::ui::components::{Crossroads, way_name};
use crate::ui::live::{anew, live};
use crate::ui::pages::SaveStatus;
use crate::ui::session::Session;
use engine::{Mode, Way};
use exchange::route::{Page, path_of, start_of};
use words::attempts::TAKE_FILE;
use words::interface::questionnaire::SEE_RESULT;
use words::interface::{PRODUCT, home};

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
                    <ul class="cluster facts" role="list" inner_html=facts()></ul>
                    <Show when=move || !session.answers().is_empty()>
                        <Resume />
                    </Show>
                    <SaveStatus faults_only=true />
                    <Start />
                    <p class="small"><a href=session.href(Page::Publisher.path())>{home::PUBLISHER}</a></p>
                    <p class="cluster">
                        <a class="to-attempts" href=session.href(Page::Attempts.path())>{home::ATTEMPTS}</a>
                        <a href=session.href(Page::Attempts.path())>{TAKE_FILE}</a>
                    </p>
                </div>
                <Crossroads />
            </div>
            <Promises />
            <FourWays />
        </div>
    }
}

/// The way into the questionnaire, and quietly the complete one; once started, only the one not taken, and answers are kept.
#[component]
fn Start() -> impl IntoView {
    let session = Session::current();
    let started = move || !session.answers().is_empty();
    view! {
        <div class="actions stack">
            {anew(move || if started() {
                let other = other_way(session.mode());
                way_in(session, other, "", switch_words(other))
            } else {
                let fresh = [
                    way_in(session, Mode::Adaptive, "button", [home::START, home::ABOUT_START]),
                    way_in(session, Mode::Complete, "", [home::START_COMPLETE, home::ABOUT_COMPLETE]),
                ];
                fresh.into_any()
            })}
        </div>
    }
}

const fn other_way(mode: Mode) -> Mode {
    match mode {
        Mode::Complete => Mode::Adaptive,
        Mode::Quick | Mode::Adaptive => Mode::Complete,
    }
}

const fn switch_words(to: Mode) -> [&'static str; 2] {
    match to {
        Mode::Complete => [home::SWITCH_TO_COMPLETE, home::ANSWERS_STAY],
        Mode::Quick | Mode::Adaptive => [home::SWITCH_TO_ADAPTIVE, home::ANSWERS_STAY],
    }
}

fn way_in(session: Session, mode: Mode, class: &'static str, [words, about]: [&'static str; 2]) -> AnyView {
    view! {
        <p class="stack stack--tight">
            <a class=class href=session.href(&start_of(mode)) data-mode=mode.id()>{words}</a>
            <span class="small soft">{about}</span>
        </p>
    }
    .into_any()
}

/// The result, for who has reached it, and back to where the person left.
#[component]
fn Resume() -> impl IntoView {
    let session = Session::current();
    let answered = move || session.answers().iter().count();
    let finished = move || session.finished();
    let on_device = move || !session.keeping().is_carried();
    view! {
        <section class="resume stack stack--tight" aria-labelledby="reprendre">
            <h2 id="reprendre">{home::RESUME_TITLE}</h2>
            <p prop:textContent=live(move || if on_device() { home::resume_sentence(answered()) } else { home::resume_in_tab(answered()) })></p>
            <p class="actions cluster">
                <Show when=finished>
                    <a class="button see-result" href=session.href(Page::Result.path())>{SEE_RESULT}</a>
                </Show>
                <a
                    class="button"
                    class:button--quiet=finished
                    data-resume=""
                    href=move || session.href(&path_of(session.place()))
                >
                    {home::RESUME}
                </a>
            </p>
        </section>
    }
}

fn facts() -> String {
    html! { @for fact in home::FACTS { li { (fact) } } }.into_string()
}

#[component]
fn Promises() -> impl IntoView {
    let rows = html! {
        @for ((title, text), icon) in home::PROMISES.iter().zip(ICONS) {
            li.promise {
                svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path.line d=(icon) {} }
                div { strong { (title) } p { (text) } }
            }
        }
    };
    view! { <ul class="promises" role="list" inner_html=rows.into_string()></ul> }
}

/// A clock, a closed lock, a balance: one for each promise.
const ICONS: [&str; 3] = [
    "M12 3a9 9 0 1 0 0.01 0M12 7v5l3.5 2",
    "M6 11h12v9h-12zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
    "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z",
];

#[component]
fn FourWays() -> impl IntoView {
    let session = Session::current();
    let inside = html! {
        h2 id="voies" { (home::WAYS_TITLE) }
        p { (home::WAYS_LEAD) }
        ul.four-ways role="list" {
            @for &way in Way::ALL {
                li.four-ways__way.stack.stack--tight data-way=(way.id()) {
                    h3 { a href=(session.href(Page::Guide(way).path())) { (way_name(way)) } }
                    p { (words::way(way).explanation) }
                }
            }
        }
        p.soft { (words::limits::START) }
    };
    view! { <section class="stack" aria-labelledby="voies" inner_html=inside.into_string()></section> }
}
