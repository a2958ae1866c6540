//! A result that came by a link: whose it is, what to do with it, and what has changed since.

mod actions;
mod changed;
mod notice;
mod take_back;
mod whose;

use std::sync::Arc;

use leptos::prelude::*;

use super::doors::{Apart, doors};
use super::paper::{PaperAnswers, PaperSheet};
use super::share::{Contents, OnPaper};
use super::trying::{head, trying};
use super::what_if::{Trial, memo};
use crate::browser::{location, page};
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use crate::ui::written::written;
use actions::Actions;
pub(super) use actions::choices;
use exchange::route::Page;
use exchange::share::{self, Shared};
pub(super) use notice::notice;
use notice::{SEE_CHANGED, TAKE_BACK};
use take_back::take_back;
pub(super) use whose::{Whose, whose};
use words::interface::{result as result_words, titled};
use words::what_if;

/// The page of a shared result; nothing of it is kept unless the person asks.
pub(super) fn received(session: Session, shared: &Shared) -> AnyView {
    // Read again when the answers of this device are replaced or erased: what can be done with a result depends on them.
    session.generation();
    let shown = Shown::shared(shared, |sheet| session.report(sheet));
    let whose = whose(&session.sheet_now(), shared, |sheet| session.report(sheet));
    let link = share::encode(shared);
    let address = Signal::stored(location::address(&format!("{}#{link}", Page::Result.path())));
    page::set_title(&titled(result_words::SHARED_TITLE));
    let actions = view! { <Actions shared=shared.clone() whose /> }.into_any();
    view! {
        <div class="stack stack--loose">
            <PaperSheet shown=shown.clone() />
            <OnPaper address everything=Signal::stored(shared.sheet.is_some()) by_hand=Signal::stored(share::line(&shared.recommendation)) />
            <PaperAnswers shown=shown.clone() />
            {told(session, shared, &shown, whose)}
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

/// What comes before the result, and what its buttons do.
fn told(session: Session, shared: &Shared, shown: &Shown, whose: Whose) -> AnyView {
    let said = notice(shared, shown, whose, !session.answers_now().is_empty());
    let sheet = shared.sheet;
    written(said, "", move |id| match id {
        SEE_CHANGED => page::focus(changed::TITLE),
        TAKE_BACK => sheet.iter().for_each(|sheet| take_back(session, sheet)),
        _ => {}
    })
}
