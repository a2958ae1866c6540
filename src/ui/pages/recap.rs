//! All the answers on one page, each with its way back to the question.

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::page;
use crate::ui::session::Session;
use engine::{Item, Section, Sheet, may_stay_empty, open_questions, question, told};
use exchange::history::Place;
use exchange::route::{Page, path_of};
use words::interface::{PRODUCT, questionnaire as text};

/// The recap.
#[component]
pub fn Recap() -> impl IntoView {
    let session = Session::current();
    page::set_title(&format!("{} — {PRODUCT}", text::RECAP));
    let sheet = session.sheet_now();
    let told = told(&sheet.answers, sheet.mode, clock::law());
    let missing = open_questions(&sheet.answers, sheet.mode, clock::law()).len();
    let sections = Section::ALL.iter().map(|&section| {
        let rows = told.iter().filter(|&&item| question(item).section == section);
        let rows = rows.map(|&item| row(session, &sheet, item)).collect_view();
        view! {
            <section class="stack stack--tight" aria-labelledby=section.id()>
                <h2 id=section.id()>{words::section(section).title}</h2>
                <dl class="recap">{rows}</dl>
            </section>
        }
    });
    view! {
        <div class="stack stack--loose">
            <div class="stack">
                <h1 tabindex="-1">{text::RECAP}</h1>
                <p class="lead">{text::RECAP_LEAD}</p>
                {(missing > 0).then(|| view! { <p class="notice notice--caution">{text::missing(missing)}</p> })}
                {see_result(session)}
            </div>
            {sections.collect_view()}
            {see_result(session)}
        </div>
    }
}

fn see_result(session: Session) -> AnyView {
    view! {
        <p class="actions"><a class="button see-result" href=session.href(Page::Result.path())>{text::SEE_RESULT}</a></p>
    }
    .into_any()
}

fn row(session: Session, sheet: &Sheet, item: Item) -> AnyView {
    let short = words::question(item).short;
    let answered = sheet.answers.get(item);
    let optional = may_stay_empty(item, sheet.mode);
    let missing = answered.is_none() && !optional;
    let unanswered = if optional {
        text::NO_ANSWER_OPTIONAL
    } else {
        text::NO_ANSWER
    };
    let shown = answered.map_or_else(|| unanswered.to_owned(), |answer| words::answer(item, answer));
    let action = if answered.is_some() { text::CHANGE } else { text::ANSWER };
    view! {
        <div class="recap__row" data-item=item.id() data-missing=missing.then_some("")>
            <dt class="recap__question">{short}</dt>
            <dd class="recap__answer">{shown}</dd>
            <dd class="recap__change">
                <a href=session.href(&path_of(Place::Question(item)))>
                    {action}<span class="visually-hidden">" : "{short}</span>
                </a>
            </dd>
        </div>
    }
    .into_any()
}
