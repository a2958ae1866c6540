//! Copying a link to this result; five sensitive answers only if ticked.

use leptos::prelude::*;

use super::shown::Shown;
use crate::browser::{clipboard, location, page};
use crate::content;
use crate::content::interface::share as words;
use crate::engine::{Item, Mode, Sheet, asked};
use crate::route::Page;
use crate::share::{self, SENSITIVE};

/// Id of the field that holds the address.
const FIELD: &str = "lien";

/// The link, what to add to it, and the copy button.
#[component]
pub fn ShareLink(
    /// The result to share; nothing without its answers.
    shown: Shown,
) -> impl IntoView {
    let included = RwSignal::new(Vec::<Item>::new());
    let answered = answered_sensitive(&shown);
    let address = Memo::new(move |_| address(&shown, &included.read()));
    let copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        // Emptied first, so that a second copy is announced too.
        copied.set(None);
        leptos::task::spawn_local(async move {
            let done = clipboard::copy(&address.get_untracked()).await;
            if !done {
                page::select(FIELD);
            }
            copied.set(Some(done));
        });
    };
    let message = move || {
        copied
            .get()
            .map(|done| if done { words::COPIED } else { words::NOT_COPIED })
    };
    view! {
        <section class="stack share" aria-labelledby="partage">
            <h2 id="partage">{words::TITLE}</h2>
            <p>{words::LEAD}</p>
            {(!answered.is_empty()).then(|| ticks(answered, included, copied))}
            <p class="stack stack--tight">
                <label for=FIELD>{words::FIELD}</label>
                <input class="share__address" id=FIELD type="text" readonly prop:value=move || address.get() />
            </p>
            <p class="actions">
                <button type="button" class="button copy-link" on:click=copy>{words::COPY}</button>
            </p>
            <p class="save-status" role="status">{message}</p>
        </section>
    }
}

/// One box for each sensitive answer given.
fn ticks(answered: Vec<Item>, included: RwSignal<Vec<Item>>, copied: RwSignal<Option<bool>>) -> AnyView {
    let boxes = answered.into_iter().map(|item| {
        let toggle = move |_| {
            included.update(|included| match included.iter().position(|&other| other == item) {
                Some(place) => drop(included.remove(place)),
                None => included.push(item),
            });
            // The address changed: what was copied is no longer it.
            copied.set(None);
        };
        view! {
            <label class="tick">
                <input type="checkbox" name="ajouter" value=item.id() on:change=toggle />
                <span>{content::question(item).short}</span>
            </label>
        }
    });
    view! {
        <fieldset class="stack stack--tight">
            <legend>{words::SENSITIVE}</legend>
            <p class="small soft">{words::HINT}</p>
            {boxes.collect_view()}
        </fieldset>
    }
    .into_any()
}

fn answered_sensitive(shown: &Shown) -> Vec<Item> {
    let Some(sheet) = shown.sheet else { return Vec::new() };
    SENSITIVE
        .into_iter()
        .filter(|&item| sheet.answers.get(item).is_some())
        .collect()
}

fn address(shown: &Shown, included: &[Item]) -> String {
    let (Some(sheet), Some(report)) = (&shown.sheet, &shown.report) else {
        return String::new();
    };
    let link = share::encode_complete(&without_hidden(sheet), report, included);
    location::address(&format!("{}#{link}", Page::Result.path()))
}

/// Only what the recap shows travels: an answer to a question that is no longer asked stays here.
fn without_hidden(sheet: &Sheet) -> Sheet {
    let asked = asked(&sheet.answers, Mode::Complete);
    let mut shown = *sheet;
    Item::ALL
        .iter()
        .filter(|item| !asked.contains(item))
        .for_each(|&item| shown.answers.remove(item));
    shown
}
