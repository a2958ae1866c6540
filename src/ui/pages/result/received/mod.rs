//! A result that came by a link: whose it is, what to do with it, and what has changed since.

mod actions;
mod changed;
mod take_back;

use std::sync::Arc;

use leptos::prelude::*;

use super::body::head;
use super::doors::{Apart, doors};
use super::paper::{PaperAnswers, PaperSheet};
use super::share::{Contents, OnPaper};
use super::trying::trying;
use super::what_if::{Trial, memo};
use crate::browser::{location, page};
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use actions::Actions;
use engine::Sheet;
use exchange::route::Page;
use exchange::share::{self, Age, Recommendation, Shared};
use take_back::take_back;
use words::interface::{result as result_words, titled};
use words::{sharing_words as text, what_if};

/// Whose result it is, as far as this device can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// Its answers are those of this device.
    Mine,
    /// It holds no answers and says what the result of this device says.
    Same,
    /// Another one.
    Other,
}

/// The page of a shared result; nothing of it is kept unless the person asks.
pub(super) fn received(session: Session, shared: &Shared) -> AnyView {
    // Read again when the answers of this device are replaced or erased: what can be done with a result depends on them.
    session.generation();
    let shown = Shown::shared(shared, |sheet| session.report(sheet));
    let whose = whose(session, shared);
    let link = share::encode(shared);
    let address = Signal::stored(location::address(&format!("{}#{link}", Page::Result.path())));
    page::set_title(&titled(result_words::SHARED_TITLE));
    let actions = view! { <Actions shared=shared.clone() whose /> }.into_any();
    view! {
        <div class="stack stack--loose">
            <PaperSheet shown=shown.clone() />
            <OnPaper address everything=Signal::stored(shared.sheet.is_some()) />
            <PaperAnswers shown=shown.clone() />
            {notice(session, shared, &shown, whose)}
            {body(session, shared, shown.clone(), actions)}
            {changed::section(session, shared, shown.age)}
        </div>
    }
    .into_any()
}

/// The result itself, with what to do with it; other answers can be tried on it when none was kept back.
fn body(session: Session, shared: &Shared, shown: Shown, actions: AnyView) -> AnyView {
    let contents = shared.clone();
    let mut apart = Apart {
        tried: None,
        meeting: Arc::new(move || view! { <Contents shared=contents.clone() /> }.into_any()),
    };
    if let Some(sheet) = shown.triable() {
        let before = memo(move || shown.clone());
        let trial = Trial::new(session, Signal::stored(sheet), before);
        apart.tried = Some((trial, what_if::LEAD_SHARED));
        return trying(trial, &apart, Some(actions));
    }
    let missing = shown.withheld.len();
    let incomplete = (missing > 0).then(|| view! { <p class="soft">{what_if::incomplete(missing)}</p> });
    view! { {head(&shown)}{actions}{incomplete}{doors(Signal::stored((shown, None)), &apart)} }.into_any()
}

fn notice(session: Session, shared: &Shared, shown: &Shown, whose: Whose) -> AnyView {
    let withheld = shown.withheld.len();
    let [title, lead] = match whose {
        Whose::Mine => [result_words::MINE_TITLE, result_words::MINE_LEAD],
        Whose::Same => [text::SAME_TITLE, text::SAME_LEAD],
        Whose::Other => [result_words::SHARED_TITLE, result_words::SHARED_LEAD],
    };
    let own_again = shared.sheet.filter(|_| session.answers_now().is_empty());
    let no_answers = shared.sheet.is_none() && whose == Whose::Other;
    view! {
        <div
            class="notice stack stack--tight shared-notice"
            data-mine=(whose == Whose::Mine).then_some("")
            data-same=(whose == Whose::Same).then_some("")
        >
            <p><strong>{title}</strong></p>
            <p>{lead}</p>
            {no_answers.then(|| view! { <p>{text::NO_ANSWERS}</p> })}
            {(withheld > 0).then(|| view! { <p>{result_words::withheld(withheld)}</p> })}
            {age(shown)}
            {own_again.map(|sheet| take_back(session, &sheet))}
        </div>
    }
    .into_any()
}

/// The rules behind the result, when they are not those of today.
fn age(shown: &Shown) -> Option<AnyView> {
    let said = match shown.age {
        Age::Today => return None,
        Age::Older => text::older(shown.recommendation.day()),
        Age::Newer => text::NEWER.to_owned(),
    };
    let see = changed::is_known(shown.age).then(|| {
        view! {
            <button type="button" class="button button--plain see-changed" on:click=|_| page::focus(changed::TITLE)>
                {text::SEE_CHANGED}
            </button>
        }
    });
    Some(view! { <p data-age="">{said}</p>{see} }.into_any())
}

fn whose(session: Session, shared: &Shared) -> Whose {
    let own = session.sheet_now();
    if own.answers.is_empty() {
        return Whose::Other;
    }
    match &shared.sheet {
        Some(sheet) if is_mine(&own, sheet) => Whose::Mine,
        None if Recommendation::of(&session.report(&own)).says_the_same_as(&shared.recommendation) => Whose::Same,
        Some(_) | None => Whose::Other,
    }
}

/// Whether a link holds the answers of this device, as far as it holds some.
fn is_mine(own: &Sheet, shared: &Sheet) -> bool {
    let mut answers = shared.answers.iter();
    answers.all(|(item, answer)| own.answers.get(item) == Some(answer)) && own.mode == shared.mode
}
