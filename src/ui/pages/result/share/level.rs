//! How much to share: the recommendation, or the answers too; five sensitive ones only if ticked.

use leptos::prelude::*;

use super::Choice;
use crate::ui::live::anew;
use engine::{Item, Sheet};
use exchange::share::{SENSITIVE, without_hidden};
use words::sharing_words as text;

/// The two levels, then the sensitive answers at the second one.
#[component]
pub(super) fn LevelChoice(
    /// What is chosen.
    choice: Choice,
    /// The sensitive answers given.
    sensitive: Memo<Vec<Item>>,
) -> impl IntoView {
    let ticks = move || {
        let shown = choice.everything.get() && !sensitive.read().is_empty();
        shown.then(|| ticks(&sensitive.read(), choice.included))
    };
    view! {
        <fieldset class="stack stack--tight share__levels">
            <legend>{text::LEVELS}</legend>
            {level(choice, false, text::ONLY_RESULT, text::ONLY_RESULT_HELP)}
            {level(choice, true, text::EVERYTHING, text::EVERYTHING_HELP)}
        </fieldset>
        {anew(ticks)}
    }
}

fn level(choice: Choice, everything: bool, name: &'static str, help: &'static str) -> AnyView {
    let value = if everything { "complet" } else { "recommandation" };
    let id = ["partage-", value].concat();
    view! {
        <label class="tick" for=id>
            <input
                type="radio"
                id=id.clone()
                name="partage"
                value=value
                prop:checked=move || choice.everything.get() == everything
                on:change=move |_| choice.everything.set(everything)
            />
            <span><strong>{name}</strong><br /><span class="small soft">{help}</span></span>
        </label>
    }
    .into_any()
}

/// One box for each sensitive answer given.
fn ticks(sensitive: &[Item], included: RwSignal<Vec<Item>>) -> AnyView {
    let boxes = sensitive
        .iter()
        .map(|&item| tick("ajouter", item, words::question(item).short.to_owned(), included));
    view! {
        <fieldset class="stack stack--tight">
            <legend>{text::SENSITIVE}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
    .into_any()
}

/// The box that adds an answer to a list, or takes it out: what a link holds, what the sheet shows.
pub(in crate::ui::pages::result) fn tick(
    name: &'static str,
    item: Item,
    label: String,
    list: RwSignal<Vec<Item>>,
) -> AnyView {
    let toggle = move |_| {
        list.update(|list| match list.iter().position(|&other| other == item) {
            Some(place) => drop(list.remove(place)),
            None => list.push(item),
        });
    };
    let id = [name, "-", item.id()].concat();
    view! {
        <label class="tick" for=id>
            <input
                type="checkbox"
                id=id.clone()
                name=name
                value=item.id()
                prop:checked=list.get_untracked().contains(&item)
                on:change=toggle
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

/// The sensitive answers that could travel.
pub(in crate::ui::pages::result) fn answered(sheet: &Sheet) -> Vec<Item> {
    let sheet = without_hidden(sheet);
    SENSITIVE
        .into_iter()
        .filter(|&item| sheet.answers.get(item).is_some())
        .collect()
}
