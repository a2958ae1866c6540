//! What an adviser types or pastes, said again at once, and the question that would tell most now.

use leptos::prelude::*;

use super::{Desk, RESULT};
use crate::browser::{clock, page};
use crate::ui::live::{anew, live};
use crate::ui::pages::attempts::{echo, rows_read};
use engine::adaptive::{Next, step};
use exchange::route::Page;
use exchange::share::{LinkError, Shared};
use exchange::typed::{Case, numbered};
use words::{advice as text, refusals};

/// Id of the field.
pub(super) const FIELD: &str = "dossier";

/// The field, what was read, the next question.
#[component]
pub fn Enter(
    /// The page.
    desk: Desk,
) -> impl IntoView {
    let typed = move |event| {
        desk.cleared.set(false);
        desk.typed.set(event_target_value(&event));
    };
    let leave = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            page::focus(RESULT);
        }
    };
    let paper = desk.session.href(Page::Paper.path());
    view! {
        <section class="stack advice__enter">
            <div class="stack stack--tight">
                <label for=FIELD>{text::FIELD}</label>
                <p class="small soft" id="dossier-aide">{text::FIELD_HELP}</p>
                <textarea
                    class="paste-link__field"
                    id=FIELD
                    rows="6"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby="dossier-aide"
                    prop:value=move || desk.typed.get()
                    on:input=typed
                    on:keydown=leave
                ></textarea>
                <p class="small"><a href=paper>{text::PAPER}</a></p>
            </div>
            <p class="said" role="status" prop:textContent=live(move || said(desk))></p>
            {anew(move || next(desk))}
            {anew(move || rows_read(&desk.read.read().rows))}
            <p class="actions">
                <button type="button" id="suivante" class="button button--quiet" on:click=move |_| desk.clear()>{text::CLEAR}</button>
            </p>
        </section>
    }
}

/// The row typed last, then the title of the result; what the link is worth, where there is one.
fn said(desk: Desk) -> String {
    if desk.cleared.get() {
        return text::CLEARED.to_owned();
    }
    let Case { link, rows } = &*desk.read.read();
    let link = link.as_ref().map(of_link).unwrap_or_default();
    let last = rows.last().map(|row| echo(*row)).unwrap_or_default();
    let title = desk
        .told
        .with(|told| told.as_ref().map(super::told::title))
        .unwrap_or_default();
    let said = [link, last, title];
    let said = said.iter().filter(|part| !part.is_empty()).map(|part| sentence(part));
    said.collect::<Vec<_>>().join(" ")
}

/// An answer or a title ends as a sentence where another one follows.
fn sentence(said: &str) -> String {
    let end = if said.ends_with(['.', '?', '!']) { "" } else { "." };
    [said, end].concat()
}

fn of_link(link: &Result<Shared, LinkError>) -> String {
    match link {
        Ok(shared) if shared.sheet.is_some() => text::LINK.to_owned(),
        Ok(_) => text::BARE_LINK.to_owned(),
        Err(error) => refusals::link(*error),
    }
}

/// The question that tells most, as it is read to the person, with its boxes.
fn next(desk: Desk) -> AnyView {
    let sheet = desk.read.with(Case::sheet);
    let item = match step(&sheet.answers, None, false, clock::law()).next {
        Next::Enough => return view! { <p class="soft">{text::ENOUGH}</p> }.into_any(),
        Next::Ask(item, _) => item,
    };
    let Some((number, _)) = numbered().find(|(_, own)| *own == item) else {
        return view! { <p class="soft">{text::CONFIRMS}</p> }.into_any();
    };
    let boxes = text::boxes(item).into_iter().map(|words| view! { <li>{words}</li> });
    view! {
        <section class="stack stack--tight advice__next" aria-labelledby="utile" data-item=item.id()>
            <h2 class="small" id="utile">{text::NEXT}</h2>
            <p><strong>{text::asks(number, item)}</strong></p>
            <ul role="list" class="advice__boxes">{boxes.collect_view()}</ul>
        </section>
    }
    .into_any()
}
