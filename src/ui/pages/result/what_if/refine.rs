//! « Affiner »: the question without an answer that would tell most, answered without leaving the page.

use leptos::prelude::*;

use super::trial::{Open, Trial};
use crate::browser::page;
use crate::ui::components::{AnswerEditor, Draft};
use crate::ui::live::{anew, live};
use crate::ui::session::Session;
use engine::{Item, Level, Report, next_questions, question};
use words::interface::result::REFINE;
use words::what_if as text;

/// The question that would tell most, then the next one; nothing once none would.
#[component]
pub fn Refine(
    /// The answers tried: nothing is asked while a variant is shown.
    trial: Trial,
) -> impl IntoView {
    let next = Memo::new(move |_| {
        trial.before.with(|shown| {
            let report = shown.report.as_deref()?;
            // What a person does not know is not asked again: the report takes it for no answer, the sheet does not.
            let unasked = |item| shown.sheet.is_some_and(|sheet| sheet.answers.get(item).is_none());
            questions(report).find(|&item| shown.asks(item) && unasked(item))
        })
    });
    let open = Memo::new(move |_| match trial.open.get() {
        Some(Open::Refine(item)) => Some(item),
        Some(Open::Try(_)) | None => None,
    });
    view! {
        <Show when=move || !trial.is_on() && (open.get().is_some() || next.get().is_some())>
            <div class="refine stack" id="affiner">
                {anew(move || match open.get() {
                    Some(item) => editor(trial, item, next),
                    None => next.get().map(|item| offer(trial, item)).into_any(),
                })}
            </div>
        </Show>
    }
}

/// The questions by what they tell about the ways; a benefit comes first, since it decides the income, and what nobody
/// has to answer is not asked once the lead is clear.
fn questions(report: &Report) -> impl Iterator<Item = Item> {
    let benefit = report.answers.get(Item::FAre).is_none().then_some(Item::FAre);
    let clear = report.ranking.verdict.level == Level::Nette;
    let others = next_questions(report).into_iter();
    benefit
        .into_iter()
        .chain(others.filter(move |&item| !(clear && question(item).optional)))
}

fn offer(trial: Trial, item: Item) -> AnyView {
    view! {
        <p>
            {REFINE}" "<strong>{words::question(item).short}</strong>"."
        </p>
        <p class="actions">
            <button type="button" class="button button--quiet" data-item=item.id() on:click=move |_| ask(trial, item)>
                {text::ANSWER_HERE}
            </button>
        </p>
    }
    .into_any()
}

/// Opens the field and brings the person to it.
fn ask(trial: Trial, item: Item) {
    trial.open.set(Some(Open::Refine(item)));
    request_animation_frame(|| page::focus("question"));
}

fn editor(trial: Trial, item: Item, next: Memo<Option<Item>>) -> AnyView {
    let session = Session::current();
    let answer = Memo::new(move |_| session.answers().get(item));
    let draft = Draft::of(answer.get_untracked());
    let keep = Callback::new(move |answer| {
        session.answer(item, answer);
        draft.error.set(untrack(|| draft.mistyped(item)));
    });
    let another = move || next.get().filter(|&next| next != item && answer.get().is_some());
    let close = move |_| {
        trial.open.set(None);
        request_animation_frame(page::focus_heading);
    };
    view! {
        <AnswerEditor item answer draft on_answer=keep>
            <h3 class="what-if__question" id="question" tabindex="-1">{words::question(item).text}</h3>
        </AnswerEditor>
        <p role="status" prop:textContent=live(move || answer.get().map(|_| text::TAKEN).unwrap_or_default())></p>
        <p class="actions cluster">
            {anew(move || another().map(|next| view! {
                <button type="button" class="button button--quiet" on:click=move |_| ask(trial, next)>{text::NEXT_QUESTION}</button>
            }))}
            <button type="button" class="button button--plain" on:click=close>{text::CLOSE}</button>
        </p>
    }
    .into_any()
}
