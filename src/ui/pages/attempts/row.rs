//! One kept attempt: name, day, state, verdict, and what can be done with it.

use leptos::prelude::*;

use super::naming::Naming;
use super::shelf::{Doomed, Shelf, title_id};
use super::sides::shown_name;
use crate::ui::attempts;
use crate::ui::live::{anew, live};
use crate::ui::session::Session;
use engine::Mode;
use exchange::history::{Attempt, Kept, What};
use exchange::route::Page;
use exchange::share::{self, Recommendation};
use words::attempts as text;

/// A kept attempt.
#[component]
pub fn Row(
    /// The page.
    shelf: Shelf,
    /// Which one.
    id: u32,
) -> impl IntoView {
    let kept = Memo::new(move |_| shelf.attempts.read().get(id).cloned());
    let name = Signal::derive(move || kept.read().as_ref().map_or_else(String::new, |kept| kept.name.clone()));
    // The name and the day alone change nothing of what is computed.
    let what = Memo::new(move |_| kept.read().as_ref().map(|kept| kept.what.clone()));
    let rename = Callback::new(move |name: String| {
        shelf.edit(|attempts| attempts.rename(id, &name));
        shelf.say(text::RENAMED);
    });
    let facts = live(move || kept.read().as_ref().map(facts).unwrap_or_default());
    let verdict = live(move || {
        let what = what.read();
        what.as_ref()
            .map(|what| verdict(shelf.session, what))
            .unwrap_or_default()
    });
    view! {
        <li class="attempt stack stack--tight" data-id=id>
            <Naming id=title_id(id) name on_name=rename />
            <p class="small soft attempt__facts" prop:textContent=facts></p>
            <p class="attempt__verdict" prop:textContent=verdict></p>
            <Tick shelf side=id.to_string() name />
            {anew(move || what.read().as_ref().map(|what| actions(shelf, id, name, what)))}
        </li>
    }
}

/// The box that puts an attempt in the comparison.
#[component]
pub fn Tick(
    /// The page.
    shelf: Shelf,
    /// As the address of a comparison names it.
    side: String,
    /// Its name.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    let (value, ticked) = (side.clone(), side.clone());
    let id = format!("comparer-{side}");
    let toggle = move |_| {
        shelf
            .ticked
            .update(|ticked| match ticked.iter().position(|other| *other == side) {
                Some(place) => drop(ticked.remove(place)),
                None => ticked.push(side.clone()),
            });
    };
    view! {
        <label class="tick" for=id>
            <input
                type="checkbox"
                id=id.clone()
                name="comparer"
                value=value
                prop:checked=move || shelf.ticked.read().contains(&ticked)
                on:change=toggle
            />
            <span>{text::TICK}{about(name)}</span>
        </label>
    }
}

/// The name of the attempt, read after the words of a button by those who do not see what is around it.
fn about(name: Signal<String>) -> AnyView {
    let name = live(move || shown_name(&name.get()).to_owned());
    view! { <span class="visually-hidden">{words::COLON}<bdi prop:textContent=name></bdi></span> }.into_any()
}

fn actions(shelf: Shelf, id: u32, name: Signal<String>, what: &What) -> AnyView {
    let first = match what {
        What::Answers(_) => view! {
            <button type="button" class="button button--quiet reopen" on:click=move |_| shelf.reopen(id)>
                {text::REOPEN}{about(name)}
            </button>
        }
        .into_any(),
        What::Link(link) => {
            let address = shelf.session.href(&format!("{}#{link}", Page::Result.path()));
            view! { <a class="button button--quiet open-link" href=address>{text::OPEN}{about(name)}</a> }.into_any()
        }
    };
    let copied = what.clone();
    let copy = move |_| shelf.copy(shown_name(&name.get_untracked()), copied.clone());
    let own = matches!(what, What::Answers(_));
    view! {
        <p class="actions cluster">
            {first}
            {own.then(|| view! {
                <button type="button" class="button button--plain variant" on:click=copy>{text::VARIANT}{about(name)}</button>
            })}
            <button type="button" class="button button--plain delete" on:click=move |_| shelf.delete(Doomed::One(id))>
                {text::DELETE}{about(name)}
            </button>
        </p>
    }
    .into_any()
}

/// Day, path and state, on one line.
fn facts(kept: &Kept) -> String {
    let day = kept.day.map(words::date);
    let rest = match &kept.what {
        What::Answers(attempt) => state(attempt),
        What::Link(_) => text::SHARED.to_owned(),
    };
    day.map_or(rest.clone(), |day| [day, rest].join(text::COMMA))
}

/// Which path, and what is left of it.
pub(super) fn state(attempt: &Attempt) -> String {
    let path = match attempt.sheet.mode {
        Mode::Complete => text::COMPLETE,
        Mode::Quick => text::QUICK,
        Mode::Adaptive => text::ADAPTIVE,
    };
    let left = attempts::left(attempt);
    let most = if attempt.sheet.mode == Mode::Adaptive && left > 0 {
        text::AT_MOST
    } else {
        ""
    };
    [path, text::COMMA, &text::left(left), most].concat()
}

/// The verdict in words, computed from the answers, or as the sender of a link saw it.
fn verdict(session: Session, what: &What) -> String {
    match what {
        What::Answers(attempt) => own_verdict(session, attempt),
        What::Link(link) => match share::decode(link) {
            Ok(shared) => words::verdict_title(&shared.recommendation),
            Err(_) => text::LINK_UNREADABLE.to_owned(),
        },
    }
}

/// The verdict on one's own answers.
pub(super) fn own_verdict(session: Session, attempt: &Attempt) -> String {
    let report = session.report(&attempt.sheet);
    words::title_of(&Recommendation::of(&report), words::missing(&report))
}
