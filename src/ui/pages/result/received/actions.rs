//! What to do with a result received: keep it beside one's own, compare, take one's answers back, or answer in turn.

use leptos::prelude::*;

use super::Whose;
use crate::ui::attempts;
use crate::ui::going_on::first_open;
use crate::ui::live::anew;
use crate::ui::session::Session;
use engine::Sheet;
use exchange::history::{Attempt, Place, What};
use exchange::route::Page;
use exchange::share::{Shared, encode};
use words::interface::home;
use words::sharing_words as text;

/// What became of the last action.
type Said = RwSignal<Option<Result<String, &'static str>>>;

/// The actions that make sense for this result on this device.
#[component]
pub(super) fn Actions(
    /// What the link holds.
    shared: Shared,
    /// Whose result it is.
    whose: Whose,
) -> impl IntoView {
    let (session, said) = (Session::current(), Said::new(None));
    let answered = !session.answers_now().is_empty();
    let link = encode(&shared);
    let other = whose == Whose::Other;
    let compare = (other && answered).then(|| {
        let address = format!("{}#comparer=courant,{link}", Page::Attempts.path());
        way_on(session, "compare", &address, text::COMPARE)
    });
    // Where there are no answers, the first lines of the page offer it.
    let taken = shared
        .sheet
        .filter(|_| other && answered)
        .map(|sheet| take(&sheet, said));
    view! {
        <section class="stack received" aria-labelledby="suite">
        <h2 id="suite">{text::ACTIONS}</h2>
        <div class="actions cluster">
            {(whose != Whose::Mine).then(|| keep(link, said))}
            {compare}
            {(other && !answered).then(|| way_on(session, "try-myself", Page::Home.path(), text::TRY_MYSELF))}
            {answered.then(|| way_on(session, "see-mine", Page::Result.path(), home::SEE_RESULT))}
            {taken}
        </div>
        <p class="save-status" role="status">
            <span>{anew(move || said.get().map(|said| outcome(session, said)))}</span>
        </p>
        </section>
    }
}

fn way_on(session: Session, name: &'static str, address: &str, text: &'static str) -> AnyView {
    let class = format!("button button--quiet {name}");
    view! { <a class=class href=session.href(address)>{text}</a> }.into_any()
}

fn keep(link: String, said: Said) -> AnyView {
    let keep = move |_| {
        let what = What::Link(link.clone());
        said.set(Some(kept(what, text::SHARED_NAME, text::KEPT.to_owned())));
    };
    view! { <button type="button" class="button keep-shared" on:click=keep>{text::KEEP}</button> }.into_any()
}

/// Answers that came back by one's own link: an attempt of one's own, beside what the device has.
fn take(sheet: &Sheet, said: Said) -> AnyView {
    let sheet = *sheet;
    let take = move |_| {
        let at = first_open(&sheet);
        let attempt = Attempt {
            at,
            finished: at == Place::Recap,
            ..Attempt::of(sheet)
        };
        let done = text::taken(attempts::left(&attempt));
        said.set(Some(kept(What::Answers(attempt), text::TAKEN_NAME, done)));
    };
    view! { <button type="button" class="button button--quiet take-answers" on:click=take>{text::TAKE}</button> }
        .into_any()
}

/// Keeps it once: pressing again adds nothing.
fn kept(what: What, name: &str, done: String) -> Result<String, &'static str> {
    let (list, _) = attempts::found();
    if list.iter().any(|kept| kept.what == what) {
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
