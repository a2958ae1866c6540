//! The block of the what-if: which answer to change, its field, what became of the result.

use std::time::Duration;

use leptos::prelude::*;

use super::summary::{Changed, Outcome, told};
use super::trial::{Open, Trial};
use crate::browser::clock;
use crate::browser::page;
use crate::ui::components::{AnswerEditor, Draft};
use crate::ui::live::{anew, once_still};
use crate::ui::pages::result::doors::Doors;
use engine::{Item, Section, Sheet, may_be_asked, question};
use exchange::route::Door;
use words::what_if as text;

/// Id of the button that unfolds the block.
const BUTTON: &str = "et-si";
/// Id of what it unfolds.
const BODY: &str = "et-si-contenu";

/// After the last answer tried: arrows go through several.
const RESTED: Duration = Duration::from_millis(300);

/// The block; folded until the person asks for it.
#[component]
pub fn WhatIf(
    /// The answers tried.
    trial: Trial,
    /// One sentence on whose answers these are.
    lead: &'static str,
) -> impl IntoView {
    let unfolded = trial.unfolded;
    let told = told(trial);
    view! {
        <section class="what-if stack" aria-labelledby=BUTTON data-on=move || trial.is_on().then_some("")>
            <h3 class="what-if__title">
                <button
                    type="button"
                    class="what-if__button"
                    id=BUTTON
                    aria-expanded=move || unfolded.get().to_string()
                    aria-controls=BODY
                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                >
                    {text::TITLE}
                </button>
            </h3>
            // Outside what is folded: what unfolds with its words is silent.
            {once_still(RESTED, move || told.get().1)}
            <div id=BODY class="stack" hidden=move || !unfolded.get()>
                <p>{lead}</p>
                {pick(trial)}
                {anew(move || editor(trial))}
                <Outcome trial told />
                <Changed trial />
            </div>
        </section>
    }
}

/// Unfolds the block and brings the person to it.
pub(crate) fn unfold(trial: Trial) {
    trial.unfolded.set(true);
    if let Some(doors) = use_context::<Doors>() {
        doors.lead_to(Door::Why);
    }
    request_animation_frame(|| page::focus(BUTTON));
}

/// The list of questions, by section.
fn pick(trial: Trial) -> AnyView {
    let tried = Memo::new(move |_| match trial.open.get() {
        Some(Open::Try(item)) => item.id(),
        Some(Open::Refine(_)) | None => "",
    });
    let choose = move |id: String| trial.open.set(Item::from_id(&id).map(Open::Try));
    // Another answer may ask other questions: the list follows, and nothing else of the sheet redraws it.
    let items = Memo::new(move |_| questions(&trial.sheet()));
    view! {
        <p class="stack stack--tight">
            <label for="essayer">{text::WHICH}</label>
            <select
                id="essayer"
                class="what-if__pick"
                prop:value=move || { items.track(); tried.get() }
                on:change=move |event| choose(event_target_value(&event))
            >
                <option value="">{text::NONE}</option>
                {anew(move || groups(&items.get()))}
            </select>
        </p>
    }
    .into_any()
}

fn questions(sheet: &Sheet) -> Vec<Item> {
    may_be_asked(&sheet.answers, sheet.mode, clock::law())
}

fn groups(items: &[Item]) -> AnyView {
    let group = |section: Section| {
        let its_own = items.iter().filter(|&&item| question(item).section == section);
        let options = its_own.map(|&item| view! { <option value=item.id()>{words::question(item).short}</option> });
        view! { <optgroup label=words::section(section).title>{options.collect_view()}</optgroup> }
    };
    Section::ALL
        .iter()
        .map(|&section| group(section))
        .collect_view()
        .into_any()
}

/// The field of the question picked.
fn editor(trial: Trial) -> Option<AnyView> {
    let Some(Open::Try(item)) = trial.open.get() else {
        return None;
    };
    let draft = Draft::of(untrack(|| trial.sheet()).answers.get(item));
    let answer = Memo::new(move |_| trial.sheet().answers.get(item));
    let keep = Callback::new(move |answer| {
        trial.put(item, answer);
        draft.error.set(untrack(|| draft.mistyped(item)));
    });
    Some(
        view! {
            <AnswerEditor item answer draft on_answer=keep>
                <h4 class="what-if__question" id="question">{words::question(item).text}</h4>
            </AnswerEditor>
        }
        .into_any(),
    )
}
