//! A questionnaire filled in on paper, typed row by row, each row said again in words.

use leptos::prelude::*;

use super::shelf::Shelf;
use crate::browser::clock;
use crate::ui::attempts;
use crate::ui::live::{anew, live};
use exchange::history::{Attempt, What};
use exchange::typed::{Row, rows, sheet};
use words::typed as text;

/// Id of the field.
const FIELD: &str = "papier";

/// The field, what was read of it, and the way on.
#[component]
pub fn ByHand(
    /// The page.
    shelf: Shelf,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let read = Memo::new(move |_| rows(&typed.read(), words::COMMA));
    let go_on = move |_| read.with_untracked(|read| take(shelf, read));
    view! {
        <details class="unfold by-hand">
            <summary>{text::TITLE}</summary>
            <div class="stack stack--tight">
                <label for=FIELD>{text::LABEL}</label>
                <p class="small soft" id="papier-aide">{text::HELP}</p>
                <textarea
                    class="paste-link__field"
                    id=FIELD
                    rows="8"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby="papier-aide"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                ></textarea>
                <p role="status" prop:textContent=live(move || read.with(|read| last(read)))></p>
                {anew(move || list(&read.read()))}
                <p class="small soft">{text::ASIDE}</p>
                <p class="actions">
                    <button type="button" id="papier-continuer" class="button button--quiet" on:click=go_on>{text::GO_ON}</button>
                </p>
            </div>
        </details>
    }
}

/// The row typed last, said again.
fn last(read: &[Row]) -> String {
    read.last().map_or_else(String::new, |row| echo(*row))
}

/// What a row says, or why it says nothing.
pub(in crate::ui::pages) fn echo((place, said): Row) -> String {
    said.map_or_else(
        |unread| text::at(place, &text::unread(unread)),
        |(item, answer)| text::echo(item, answer),
    )
}

/// Every row, those to read again marked, and how many there are.
pub(in crate::ui::pages) fn list(read: &[Row]) -> Option<AnyView> {
    let wrong = read.iter().filter(|(_, said)| said.is_err()).count();
    let rows = read
        .iter()
        .map(|row| view! { <li data-wrong=row.1.is_err().then_some("")>{echo(*row)}</li> });
    (!read.is_empty()).then(|| {
        view! {
            <div class="stack stack--tight by-hand__read">
                <p><strong>{text::READ}</strong>" "{text::count(read.len() - wrong, wrong)}</p>
                <ul role="list">{rows.collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}

/// Keeps the answers as an attempt, then goes on with them; those under way stay in the list.
fn take(shelf: Shelf, read: &[Row]) {
    let sheet = sheet(read);
    if sheet.answers.is_empty() {
        return shelf.say(text::NOTHING);
    }
    let attempt = Attempt::going_on(&sheet, clock::law());
    match attempts::keep(text::NAME, What::Answers(attempt)) {
        Ok(id) => {
            shelf.refresh();
            shelf.reopen(id);
        }
        Err(reason) => shelf.say(attempts::sentence(reason)),
    }
}
