//! One question a screen: the field of its kind, what is missing, the way on.

use leptos::prelude::*;

use super::pace::Pace;
use crate::browser::{location, page};
use crate::content;
use crate::content::interface::{self, questionnaire as words};
use crate::engine::{Answer, Item, Question as Row, asked, left_at_most, previous_question, question};
use crate::history::Place;
use crate::route::path_of;
use crate::ui::components::{AnswerEditor, Draft, ErrorSummary, Progress, field_id};
use crate::ui::session::{Session, first_open};

/// A question with its progress, its field and its actions.
#[component]
pub fn Question(
    /// Which question.
    item: Item,
) -> impl IntoView {
    let session = Session::current();
    let pace = Pace::current();
    let draft = Draft::of(session.answers_now().get(item));
    let error = draft.error;
    let answer = Memo::new(move |_| session.answers().get(item));
    let keep = Callback::new(move |answer| session.answer(item, answer));
    let row: &Row = question(item);
    let title = format!("{} — {}", content::question(item).short, interface::PRODUCT);
    Effect::new(move |_| {
        page::set_title(&if error.with(Option::is_some) {
            interface::error::page_title(&title)
        } else {
            title.clone()
        });
    });
    pace.arrive(item);
    let go_on = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wrong = problem(item, session.answers_now().get(item), draft);
        if wrong.is_some() {
            request_animation_frame(|| page::focus("resume-erreurs"));
        } else {
            pace.leave(item);
            location::go_to(after(session, item).id());
        }
        error.set(wrong);
    };
    let left = left_at_most(&session.answers_now(), session.mode_now(), item);
    // Changing one answer from the recap leads straight back to it: nothing is left.
    let left = (!session.finished_now()).then_some(left);
    view! {
        <form class="question stack" novalidate on:submit=go_on>
            {move || error.get().map(|message| view! { <ErrorSummary message field=field_id(item) /> })}
            <Progress section=row.section left />
            {introduction(item)}
            <AnswerEditor item answer draft on_answer=keep>
                <h1 class="question__title" id="question" tabindex="-1">{content::question(item).text}</h1>
            </AnswerEditor>
            <div class="actions cluster">
                <button type="submit" class="button" id="continuer">{words::CONTINUE}</button>
                {back_link(session, item)}
            </div>
        </form>
    }
}

/// The sentence that opens a section, above its first question.
fn introduction(item: Item) -> Option<AnyView> {
    let section = question(item).section;
    let first = Item::ALL
        .iter()
        .copied()
        .find(|&other| question(other).section == section);
    (first == Some(item)).then(|| {
        let rule = (item.index() == 0).then(|| view! { <p>{words::DONT_KNOW_RULE}</p> });
        view! { <div class="question__intro stack stack--tight"><p>{content::section(section).opening}</p>{rule}</div> }
            .into_any()
    })
}

fn back_link(session: Session, item: Item) -> AnyView {
    let before = previous_question(&session.answers_now(), session.mode_now(), item);
    let (label, place) = match before {
        _ if session.finished_now() => (words::TO_RECAP, Place::Recap),
        Some(previous) => (words::BACK, Place::Question(previous)),
        None => return ().into_any(),
    };
    view! { <a class="button button--plain back" href=session.href(&path_of(place))>{label}</a> }.into_any()
}

/// Where « Continuer » leads: the next question without an answer; what is left, then the recap, at the end.
fn after(session: Session, item: Item) -> Place {
    let sheet = session.sheet_now();
    let mut later = asked(&sheet.answers, sheet.mode)
        .into_iter()
        .filter(|&other| other > item);
    let next = later.find(|&other| sheet.answers.get(other).is_none());
    next.filter(|_| !session.finished_now())
        .map_or_else(|| first_open(&sheet), Place::Question)
}

/// What is wrong with this answer, and what to do; an empty day rate passes.
fn problem(item: Item, answer: Option<Answer>, draft: Draft) -> Option<String> {
    let missing = answer.is_none() && item != Item::FTarif;
    let wrong = untrack(|| draft.mistyped(item));
    wrong.or_else(|| missing.then(|| interface::missing_answer(item).to_owned()))
}
