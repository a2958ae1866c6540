//! What to do with a result received: keep it beside one's own, compare, take one's answers back, or answer in turn.

use leptos::prelude::*;
use maud::{Markup, html};

use super::whose::Whose;
use crate::browser::clock;
use crate::ui::attempts;
use crate::ui::live::anew;
use crate::ui::session::Session;
use crate::ui::written::written;
use engine::Sheet;
use exchange::history::{Attempt, What};
use exchange::route::{Base, Page};
use exchange::share::{Shared, encode};
use words::interface::home;
use words::sharing_words as text;

/// What became of the last action.
type Said = RwSignal<Option<Result<String, &'static str>>>;

/// Id of the button that keeps the result beside one's own.
const KEEP: &str = "garder-recu";
/// Id of the button that takes its answers as an attempt of one's own.
const TAKE: &str = "reprendre-essai";

/// The actions that make sense for this result on this device, as text; `base` leads to the folder of the site.
pub(in super::super) fn choices(shared: &Shared, whose: Whose, answered: bool, base: &Base) -> Markup {
    let other = whose == Whose::Other;
    let compare = format!("{}#comparer=courant,{}", Page::Attempts.path(), encode(shared));
    html! {
        @if whose != Whose::Mine {
            button.button.keep-shared type="button" id=(KEEP) { (text::KEEP) }
        }
        @if other && answered {
            a.button.button--quiet.compare href=(base.href(&compare)) { (text::COMPARE) }
        }
        @if other && !answered {
            a.button.button--quiet.try-myself href=(base.href(Page::Home.path())) { (text::TRY_MYSELF) }
        }
        @if answered {
            a.button.button--quiet.see-mine href=(base.href(Page::Result.path())) { (home::SEE_RESULT) }
        }
        // Where there are no answers, the first lines of the page offer it.
        @if other && answered && shared.sheet.is_some() {
            button.button.button--quiet.take-answers type="button" id=(TAKE) { (text::TAKE) }
        }
    }
}

/// The same with what became of them.
#[component]
pub(super) fn Actions(
    /// What the link holds.
    shared: Shared,
    /// Whose result it is.
    whose: Whose,
) -> impl IntoView {
    let (session, said) = (Session::current(), Said::new(None));
    let choices = choices(&shared, whose, !session.answers_now().is_empty(), session.base());
    let press = move |id: &str| match id {
        KEEP => said.set(Some(keep(&shared))),
        TAKE => said.set(shared.sheet.as_ref().map(take)),
        _ => {}
    };
    view! {
        <section class="stack received" aria-labelledby="suite">
            <h2 id="suite">{text::ACTIONS}</h2>
            {written(choices, "actions cluster", press)}
            <p class="save-status" role="status">
                <span>{anew(move || said.get().map(|said| outcome(session, said)))}</span>
            </p>
        </section>
    }
}

fn keep(shared: &Shared) -> Result<String, &'static str> {
    kept(What::Link(encode(shared)), text::SHARED_NAME, text::KEPT.to_owned())
}

/// Answers that came back by one's own link: an attempt of one's own, beside what the device has.
fn take(sheet: &Sheet) -> Result<String, &'static str> {
    let attempt = Attempt::going_on(sheet, clock::law());
    let done = text::taken(attempts::left(&attempt));
    kept(What::Answers(attempt), text::TAKEN_NAME, done)
}

/// Keeps it once: pressing again adds nothing.
fn kept(what: What, name: &str, done: String) -> Result<String, &'static str> {
    let (list, _) = attempts::found();
    if list.iter().any(|kept| kept.what.says_the_same(&what)) {
        return Ok(text::ALREADY_KEPT.to_owned());
    }
    match attempts::keep(name, what) {
        Ok(_) => Ok(done),
        Err(reason) => Err(attempts::sentence(reason)),
    }
}

fn outcome(session: Session, said: Result<String, &'static str>) -> AnyView {
    match said {
        Ok(done) => view! {
            <span>{done}" "<a class="see-attempts" href=session.href(Page::Attempts.path())>{text::SEE_ATTEMPTS}</a></span>
        }
        .into_any(),
        Err(reason) => view! { <span>{reason}</span> }.into_any(),
    }
}
