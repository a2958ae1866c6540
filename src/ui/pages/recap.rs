//! All the answers on one page, each with its way back to the question; at the stop of the adaptive path, why it stops.

use leptos::prelude::*;
use maud::{Markup, html};

use super::stop::{is_over, stop};
use crate::browser::{choice, clock, page};
use crate::ui::live::anew;
use crate::ui::session::Session;
use engine::{Item, Mode, Section, may_be_asked, may_stay_empty, open_questions, question};
use exchange::history::{Attempt, Place};
use exchange::route::{Page, path_of};
use words::interface::{questionnaire as text, titled};

/// The recap.
#[component]
pub fn Recap() -> impl IntoView {
    let session = Session::current();
    page::set_title(&titled(text::RECAP));
    let attempt = session.attempt_now();
    // The choice may come later than the page.
    let came = RwSignal::new(());
    choice::on_arrival(move || came.set(()));
    let on_path = on_path(&attempt);
    let sections = Section::ALL.iter().filter_map(|&section| {
        let rows: Vec<Item> = in_section(&on_path, section).collect();
        // The adaptive path may have asked nothing of a part.
        let shown = !rows.is_empty() || attempt.sheet.mode != Mode::Adaptive;
        shown.then(|| {
            html! {
                section.stack.stack--tight aria-labelledby=(section.id()) {
                    h2 id=(section.id()) { (words::section(section).title) }
                    (list(session, &attempt, &rows))
                }
            }
        })
    });
    view! {
        <div class="stack stack--loose">
            <div class="stack">
                <h1 tabindex="-1">{text::RECAP}</h1>
                {anew(move || {
                    came.track();
                    opening(session)
                })}
            </div>
            <div class="stack stack--loose" inner_html=html! { @for section in sections { (section) } }.into_string()></div>
            {anew(move || {
                came.track();
                not_needed(session)
            })}
            <p class="actions" inner_html=see_result(session).into_string()></p>
        </div>
    }
}

/// The questions asked, or to be.
fn on_path(attempt: &Attempt) -> Vec<Item> {
    match attempt.sheet.mode {
        Mode::Adaptive => attempt.walked(),
        mode => may_be_asked(&attempt.sheet.answers, mode, clock::law()),
    }
}

fn in_section(items: &[Item], section: Section) -> impl Iterator<Item = Item> {
    let items = items.iter().copied();
    items.filter(move |&item| question(item).section == section)
}

/// Above the answers: that they are enough, or what is missing, and the way to the result.
fn opening(session: Session) -> AnyView {
    let attempt = session.attempt_now();
    if let Some(stop) = stop(session, &attempt) {
        return stop;
    }
    let missing = open_questions(&attempt.sheet.answers, attempt.sheet.mode, clock::law()).len();
    let inside = html! {
        p.lead { (text::RECAP_LEAD) }
        @if missing > 0 { p.notice.notice--caution { (text::missing(missing)) } }
        p.actions { (see_result(session)) }
    };
    view! { <div class="stack" inner_html=inside.into_string()></div> }.into_any()
}

fn see_result(session: Session) -> Markup {
    html! { a.button.see-result href=(session.href(Page::Result.path())) { (text::SEE_RESULT) } }
}

/// What the adaptive path never asked, folded, once it asks nothing more.
fn not_needed(session: Session) -> Option<AnyView> {
    let attempt = session.attempt_now();
    let never = attempt.never_asked();
    (attempt.sheet.mode == Mode::Adaptive && !never.is_empty() && is_over(&attempt)).then(|| {
        let inside = html! { summary { (text::NOT_NEEDED) } (list(session, &attempt, &never)) };
        view! { <details class="not-needed" inner_html=inside.into_string()></details> }.into_any()
    })
}

fn list(session: Session, attempt: &Attempt, items: &[Item]) -> Markup {
    html! { dl.recap { @for &item in items { (row(session, attempt, item)) } } }
}

fn row(session: Session, attempt: &Attempt, item: Item) -> Markup {
    let short = words::question(item).short;
    let answered = attempt.sheet.answers.get(item);
    let adaptive = attempt.sheet.mode == Mode::Adaptive;
    let never_asked = adaptive && !attempt.walked().contains(&item);
    let optional = never_asked || may_stay_empty(item, attempt.sheet.mode);
    let missing = answered.is_none() && !optional;
    let unanswered = match optional {
        _ if never_asked => text::NOT_ASKED,
        true => text::NO_ANSWER_OPTIONAL,
        false => text::NO_ANSWER,
    };
    let shown = answered.map_or_else(|| unanswered.to_owned(), |answer| words::answer(item, answer));
    let action = if answered.is_some() { text::CHANGE } else { text::ANSWER };
    html! {
        div.recap__row data-item=(item.id()) data-missing=[missing.then_some("")] {
            dt.recap__question { (short) }
            dd.recap__answer { (shown) }
            dd.recap__change {
                a href=(session.href(&path_of(Place::Question(item)))) { (action) span.visually-hidden { (words::COLON) (short) } }
            }
        }
    }
}
