//! What became of the result: in a sentence, in a table with the original beside it, and answer by answer.

use leptos::prelude::*;

use super::panel::unfold;
use super::trial::Trial;
use crate::ui::components::WayName;
use crate::ui::live::{anew, live};
use crate::ui::pages::shown::Shown;
use engine::{Item, Way};
use words::what_if as text;

/// Above the verdict, while a variant is shown: what is shown, what it was, and the way back.
#[component]
pub fn Banner(
    /// The answers tried.
    trial: Trial,
) -> impl IntoView {
    let title = move || trial.before.read().title();
    // The banner goes away with its button: the person is brought to where they can try something else.
    let revert = move |_| {
        trial.revert();
        unfold(trial);
    };
    view! {
        <Show when=move || trial.is_on()>
            <div class="notice notice--variant stack stack--tight">
                <p>
                    <strong prop:textContent=live(move || text::banner(trial.changed().len()))></strong>
                    " "
                    {text::BEFORE}
                    {words::interface::result::COLON}
                    <span prop:textContent=live(move || words::quoted(&title()))></span>
                </p>
                <p class="actions cluster">
                    <button type="button" class="button button--plain" on:click=revert>{text::REVERT}</button>
                    <button type="button" class="button button--plain" on:click=move |_| unfold(trial)>{text::CHANGED}</button>
                </p>
            </div>
        </Show>
    }
}

/// What became of the result, in a sentence: whether a variant is shown, then the words.
pub(super) type Told = Memo<(bool, String)>;

/// The sentence, before and after each change.
pub(super) fn told(trial: Trial) -> Told {
    Memo::new(move |before: Option<&(bool, String)>| {
        let on = trial.is_on();
        let was_on = before.is_some_and(|(on, _)| *on);
        let said = match (on, was_on) {
            (true, _) => outcome(&trial.before.read(), &trial.now.read()),
            (false, true) => text::back(&trial.before.read().title()),
            (false, false) => text::NOTHING_CHANGED.to_owned(),
        };
        (on, said)
    })
}

/// The sentence and the table.
#[component]
pub fn Outcome(
    /// The answers tried.
    trial: Trial,
    /// The sentence.
    told: Told,
) -> impl IntoView {
    view! {
        <p class="what-if__outcome" prop:textContent=live(move || told.get().1)></p>
        <Show when=move || trial.is_on()>
            <table class="figures">
                <caption>{text::TABLE}</caption>
                <thead>
                    <tr><th scope="col">{text::WAY}</th><th scope="col">{text::BEFORE}</th><th scope="col">{text::AFTER}</th></tr>
                </thead>
                <tbody>{Way::ALL.iter().map(|&way| row(trial, way)).collect_view()}</tbody>
            </table>
        </Show>
    }
}

fn outcome(before: &Shown, now: &Shown) -> String {
    let excluded = |shown: &Shown, way: Way| shown.ways().recommendation.excluded[way];
    let moved = |closed: bool| -> Vec<Way> {
        let moved = |way: &Way| excluded(now, *way) == closed && excluded(before, *way) != closed;
        Way::ALL.iter().copied().filter(moved).collect()
    };
    text::outcome(&before.title(), &now.title(), &moved(true), &moved(false))
}

fn row(trial: Trial, way: Way) -> AnyView {
    let cell = move |shown: Memo<Shown>| shown.with(|shown| said(shown, way));
    let moved = Memo::new(move |_| cell(trial.before) != cell(trial.now));
    view! {
        <tr data-way=way.id() data-moved=move || moved.get().then_some("")>
            <th scope="row"><WayName way /></th>
            <td prop:textContent=live(move || cell(trial.before))></td>
            <td prop:textContent=live(move || cell(trial.now))></td>
        </tr>
    }
    .into_any()
}

/// The index, or that the way is out of the ranking.
fn said(shown: &Shown, way: Way) -> String {
    let recommendation = &shown.ways().recommendation;
    if recommendation.excluded[way] {
        text::EXCLUDED.to_owned()
    } else {
        recommendation.index[way].to_string()
    }
}

/// Each change with its way back.
#[component]
pub fn Changed(
    /// The answers tried.
    trial: Trial,
) -> impl IntoView {
    let changed = Memo::new(move |_| (trial.changed(), trial.sheet()));
    let rows = move || {
        changed
            .get()
            .0
            .into_iter()
            .map(|item| change(trial, item))
            .collect_view()
    };
    view! {
        <Show when=move || trial.is_on()>
            <div class="stack stack--tight">
                <h4 id="changes">{text::CHANGED}</h4>
                <ul class="stack stack--tight" role="list" aria-labelledby="changes">{anew(rows)}</ul>
            </div>
            <super::keep::Actions trial />
        </Show>
    }
}

fn change(trial: Trial, item: Item) -> AnyView {
    let sentence = text::change(
        item,
        trial.original.read_untracked().answers.get(item),
        untrack(|| trial.sheet()).answers.get(item),
    );
    let put_back = move |_| {
        trial.put_back(item);
        unfold(trial);
    };
    view! {
        <li class="what-if__change" data-item=item.id()>
            <span>{sentence}</span>
            <button type="button" class="button button--plain" on:click=put_back>
                {text::UNDO}
                <span class="visually-hidden">{words::COLON}{words::question(item).short}</span>
            </button>
        </li>
    }
    .into_any()
}
