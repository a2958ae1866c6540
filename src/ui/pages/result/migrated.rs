//! Answers to an older questionnaire: taken over, and what they leave to complete.

use leptos::prelude::*;

use crate::browser::storage::Browser;
use crate::ui::session::Session;
use engine::Item;
use exchange::history::Place;
use exchange::items_2::Carried;
use exchange::route::path_of;
use exchange::store;
use words::interface::migrated as text;

/// What the device still keeps of an older questionnaire, until an answer writes it again; nothing otherwise.
pub(super) fn migrated(session: Session) -> Option<AnyView> {
    store::migrated(&Browser).map(|carried| notice(session, &carried))
}

fn notice(session: Session, carried: &Carried) -> AnyView {
    let missing = carried.asked_again.len();
    let first = carried.asked_again.first().copied();
    let complete = first.map(|item| {
        let address = session.href(&path_of(Place::Question(item)));
        view! { <p><a class="button button--quiet complete-answers" href=address>{text::COMPLETE}</a></p> }
    });
    view! {
        <section class="notice stack stack--tight migrated" aria-label=text::TITLE>
            <p>{text::taken_over(missing)}</p>
            {list(&carried.asked_again)}
            {(!carried.reread.is_empty()).then(|| view! { <p>{text::REREAD}</p> })}
            {list(&carried.reread)}
            {complete}
        </section>
    }
    .into_any()
}

fn list(items: &[Item]) -> Option<AnyView> {
    let rows = items.iter().map(|&item| view! { <li>{words::question(item).short}</li> });
    (!items.is_empty()).then(|| view! { <ul>{rows.collect_view()}</ul> }.into_any())
}
