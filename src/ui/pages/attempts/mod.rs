//! The attempts kept on this device: the list, or a comparison that the address names.

mod by_hand;
mod compare;
mod files;
mod import;
mod list;
mod naming;
mod present;
mod row;
mod shelf;
mod sides;

use leptos::prelude::*;

use super::aside::AsideTexts;
use crate::browser::{location, page};
use crate::ui::WRITTEN_IN_ADVANCE;
use crate::ui::attempts::sentence;
use crate::ui::live::{anew, live};
use crate::ui::session::Session;
pub(super) use by_hand::{echo, list as rows_read};
use compare::compare;
use exchange::carried;
use exchange::route::{Page, compared_in};
use exchange::store::{Keeping, OnlyHere};
use files::Files;
use list::List;
use present::Present;
use shelf::Shelf;
use sides::sides_of;
use words::attempts as text;
use words::interface::titled;

/// The list of attempts, or the comparison of the address.
#[component]
pub fn AttemptsPage() -> impl IntoView {
    let session = Session::current();
    let shelf = Shelf::open(session);
    let sides = || carried::parts(&location::fragment()).0.to_owned();
    let fragment = RwSignal::new(sides());
    location::on_fragment_change(move || {
        fragment.set(sides());
        page::lead_to_the_heading();
    });
    view! {
        <div class="page page--wide">
            {anew(move || match compared_in(&fragment.read()) {
                Some(names) => comparison(shelf, &names),
                None => all(shelf),
            })}
        </div>
    }
}

fn all(shelf: Shelf) -> AnyView {
    page::set_title(&titled(text::TITLE));
    view! {
        <div class="stack stack--loose">
            <div class="stack">
                <h1 tabindex="-1">{text::TITLE}</h1>
                <p class="lead">{text::LEAD}</p>
                <Faults keeping=shelf.keeping />
                <p class="said" role="status" prop:textContent=live(move || shelf.said.get().unwrap_or_default())></p>
            </div>
            <Present shelf />
            {(!WRITTEN_IN_ADVANCE).then(|| view! { <List shelf /> })}
            <Files shelf />
            <AsideTexts keys=shelf.aside />
        </div>
    }
    .into_any()
}

/// What went wrong with the list on this device.
#[component]
fn Faults(
    /// What becomes of the list.
    keeping: RwSignal<Keeping>,
) -> impl IntoView {
    let fault = Memo::new(move |_| fault(keeping.get()));
    view! {
        <div role="status">
            {anew(move || fault.get().map(|text| view! { <p class="notice notice--caution list-fault">{text}</p> }))}
        </div>
    }
}

fn fault(keeping: Keeping) -> Option<String> {
    match keeping {
        Keeping::Nothing | Keeping::Kept | Keeping::Erased | Keeping::ErasedElsewhere | Keeping::NotErased(_) => None,
        Keeping::Corrupt => Some(text::CORRUPT.to_owned()),
        Keeping::Dropped(count) => Some(text::dropped(count)),
        Keeping::NotKept(_) | Keeping::Stuck | Keeping::Newer => {
            OnlyHere::of(keeping).map(|reason| sentence(reason).to_owned())
        }
    }
}

fn comparison(shelf: Shelf, names: &[String]) -> AnyView {
    let sides = sides_of(names, shelf.session, &shelf.attempts.read());
    page::set_title(&titled(text::COMPARISON));
    let content = if sides.len() < 2 {
        view! { <p class="notice">{text::NOTHING_TO_COMPARE}</p> }.into_any()
    } else {
        compare(&sides)
    };
    view! {
        <div class="stack stack--loose">
            <div class="stack">
                <h1 tabindex="-1">{text::COMPARISON}</h1>
                <p><a class="back-to-list" href=shelf.session.href(Page::Attempts.path())>{text::BACK}</a></p>
            </div>
            {content}
        </div>
    }
    .into_any()
}
