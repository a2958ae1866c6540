//! All the answers on one page, each with its way back to the question; at the stop of the adaptive path, why it stops.

use leptos::prelude::*;

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
            let rows = rows.into_iter().map(|item| row(session, &attempt, item)).collect_view();
            view! {
                <section class="stack stack--tight" aria-labelledby=section.id()>
                    <h2 id=section.id()>{words::section(section).title}</h2>
                    <dl class="recap">{rows}</dl>
                </section>
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
            {sections.collect_view()}
            {anew(move || {
                came.track();
                not_needed(session)
            })}
            {see_result(session)}
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
    view! {
        <div class="stack">
            <p class="lead">{text::RECAP_LEAD}</p>
            {(missing > 0).then(|| view! { <p class="notice notice--caution">{text::missing(missing)}</p> })}
            {see_result(session)}
        </div>
    }
    .into_any()
}

fn see_result(session: Session) -> AnyView {
    view! {
        <p class="actions"><a class="button see-result" href=session.href(Page::Result.path())>{text::SEE_RESULT}</a></p>
    }
    .into_any()
}

/// What the adaptive path never asked, folded, once it asks nothing more.
fn not_needed(session: Session) -> Option<AnyView> {
    let attempt = session.attempt_now();
    let never = attempt.never_asked();
    (attempt.sheet.mode == Mode::Adaptive && !never.is_empty() && is_over(&attempt)).then(|| {
        let rows = never
            .into_iter()
            .map(|item| row(session, &attempt, item))
            .collect_view();
        view! {
            <details class="not-needed">
                <summary>{text::NOT_NEEDED}</summary>
                <dl class="recap">{rows}</dl>
            </details>
        }
        .into_any()
    })
}

fn row(session: Session, attempt: &Attempt, item: Item) -> AnyView {
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
    view! {
        <div class="recap__row" data-item=item.id() data-missing=missing.then_some("")>
            <dt class="recap__question">{short}</dt>
            <dd class="recap__answer">{shown}</dd>
            <dd class="recap__change">
                <a href=session.href(&path_of(Place::Question(item)))>
                    {action}<span class="visually-hidden">{words::COLON}{short}</span>
                </a>
            </dd>
        </div>
    }
    .into_any()
}
