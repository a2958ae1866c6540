//! What is stored, shown live; how to check that nothing leaves; erasing here and now.

use leptos::prelude::*;

use super::aside::{AsideTexts, aside_keys, content, is_aside};
use super::persistence::Persistence;
use crate::browser::storage::{self, Browser};
use crate::browser::{clock, page, requests};
use crate::ui::components::{Confirm, ConfirmWords};
use crate::ui::live::{anew_as_unfolded, live};
use crate::ui::session::Session;
use crate::ui::{WRITTEN_IN_ADVANCE, coming};
use exchange::store::{
    BEGUN, CURRENT, CURRENT_NAME, ERASED, KEPT, Keeping, LIST_ERASED, NotKept, OURS, PROPOSED, Texts, WAITING,
    erase_list, held_list,
};
use words::attempts::size;
use words::interface::titled;
use words::privacy as text;

const ERASE: ConfirmWords = ConfirmWords {
    ask: text::ERASE,
    yes: text::ERASE_YES,
    no: text::ERASE_NO,
};
/// The title of what is stored.
const STORED: &str = "garde";

/// A text kept under our name.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Stored {
    key: String,
    text: String,
    place: &'static str,
}

/// The page on privacy.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    page::set_title(&titled(text::TITLE));
    let session = Session::current();
    let texts = RwSignal::new(texts(session));
    let said = RwSignal::new(None::<&'static str>);
    let left = RwSignal::new(false);
    let aside = RwSignal::new(aside_keys());
    let refresh = move || {
        texts.set(self::texts(session));
        aside.set(aside_keys());
    };
    storage::on_change_elsewhere(refresh);
    // The footer can erase too.
    Effect::new(move |_| {
        session.generation();
        refresh();
    });
    let erase = move |()| {
        let outcome = erase_everything(session);
        refresh();
        said.set(Some(outcome.map_or_else(not_erased, |()| text::ERASED)));
        left.set(outcome.is_err());
        request_animation_frame(|| page::focus(STORED));
    };
    let again = move |_| erase(());
    let on_device = Signal::derive(move || texts.read().iter().any(|stored| stored.place == text::ON_DEVICE));
    view! {
        <div class="page stack stack--loose privacy">
            <div class="stack">
                <h1 tabindex="-1">{text::TITLE}</h1>
                <p class="lead">{text::LEAD}</p>
            </div>
            <section class="stack" aria-labelledby=STORED>
                <h2 id=STORED tabindex="-1">{text::STORED}</h2>
                <p role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
                <Show when=move || left.get()>
                    <p><button type="button" class="button button--quiet erase-again" on:click=again>{text::ERASE_AGAIN}</button></p>
                </Show>
                {anew_as_unfolded(move || stored(&texts.read(), aside.read().is_empty()))}
                <p>{text::HOW_LONG}</p>
                <p>{text::HOME_SCREEN}</p>
                <p>{text::ELSEWHERE}</p>
                <Persistence something=on_device />
                <p>{text::ADDRESS}</p>
            </section>
            <AsideTexts keys=aside />
            <section class="stack" aria-labelledby="effacement">
                <h2 id="effacement">{text::ERASE_TITLE}</h2>
                <p>{text::ERASE_LEAD}</p>
                <Confirm id="tout-effacer" words=ERASE question=text::ERASE_QUESTION.to_owned() on_yes=erase />
            </section>
            <Requests />
            <Links />
        </div>
    }
}

/// Everything under our name that is not put aside, on the device and in this tab; the mark of an erasure is no answer.
fn texts(session: Session) -> Vec<Stored> {
    let keys = storage::keys(OURS).unwrap_or_default();
    let on_device = keys
        .into_iter()
        .filter(|key| !is_aside(key) && ![ERASED, LIST_ERASED].contains(&key.as_str()));
    let on_device = on_device.filter_map(|key| {
        let text = Browser.read(&key)?;
        Some(stored_text(&key, text, text::ON_DEVICE))
    });
    let in_tab = [(CURRENT_NAME, Browser.held(CURRENT_NAME)), (KEPT, held_list(&Browser))];
    let in_tab = in_tab
        .into_iter()
        .filter_map(|(key, held)| Some(stored_text(key, held?, text::IN_TAB)));
    let in_address = session.tail().map(|tail| stored_text(CURRENT, tail, text::IN_ADDRESS));
    on_device.chain(in_tab).chain(in_address).collect()
}

fn stored_text(key: &str, text: String, place: &'static str) -> Stored {
    let key = key.to_owned();
    Stored { key, text, place }
}

/// Erases all that this site keeps, each thing even when another stays.
fn erase_everything(session: Session) -> Result<(), NotKept> {
    session.erase();
    let others = storage::keys(OURS).unwrap_or_default().into_iter();
    let removed = erase_list(&Browser, clock::moment(), others.filter(|key| key != ERASED));
    match session.keeping_now() {
        Keeping::NotErased(reason) => Err(reason),
        _ => removed,
    }
}

const fn not_erased(reason: NotKept) -> &'static str {
    match reason {
        NotKept::Refused => text::NOT_ERASED,
        NotKept::Unavailable => text::NOT_REACHED,
    }
}

fn stored(texts: &[Stored], nothing_aside: bool) -> AnyView {
    if WRITTEN_IN_ADVANCE {
        return coming();
    }
    let blocked = storage::keys(OURS).is_none();
    let empty = if blocked { text::BLOCKED } else { text::NOTHING };
    let empty = (texts.is_empty() && nothing_aside).then(|| view! { <p>{empty}</p> });
    let rows = texts.iter().cloned().map(|Stored { key, text, place }| {
        view! {
            <li class="attempt stack stack--tight" data-key=key.clone()>
                <h3>{label(&key)}</h3>
                <p class="small soft">{size(text.len())}", "{place}</p>
                <p class="small soft">{text::KEY}" "<code>{key.clone()}</code></p>
                {content(label(&key), text)}
            </li>
        }
    });
    view! {
        {empty}
        <ul class="stack" role="list">{rows.collect_view()}</ul>
    }
    .into_any()
}

fn label(key: &str) -> &'static str {
    match key {
        CURRENT | BEGUN => text::CURRENT,
        CURRENT_NAME => text::CURRENT_NAME,
        KEPT => text::ATTEMPTS,
        PROPOSED => text::PROPOSED,
        key if key.starts_with(WAITING) => text::WAITING,
        _ => text::OTHER,
    }
}

#[component]
fn Requests() -> impl IntoView {
    let counted =
        requests::counted().map(|(own, foreign)| view! { <p class="requests">{text::requests(own, foreign)}</p> });
    view! {
        <section class="stack" aria-labelledby="demandes">
            <h2 id="demandes">{text::REQUESTS}</h2>
            {counted}
            <p>{text::HOST}</p>
            <h3>{text::CHECK}</h3>
            <h4>{text::OFFLINE_TITLE}</h4>
            {steps(&text::CHECK_OFFLINE)}
            <h4>{text::TOOLS_TITLE}</h4>
            {steps(&text::CHECK_TOOLS)}
        </section>
    }
}

fn steps(steps: &'static [&'static str]) -> AnyView {
    view! { <ol>{steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ol> }.into_any()
}

#[component]
fn Links() -> impl IntoView {
    let holds = text::LINKS_HOLD.map(|line| view! { <li>{line}</li> });
    view! {
        <section class="stack" aria-labelledby="liens">
            <h2 id="liens">{text::LINKS}</h2>
            <p>{text::LINKS_LEAD}</p>
            <p>{text::LINKS_FILTERS}</p>
            <ul>{holds.into_iter().collect_view()}</ul>
            <p>{text::LINKS_LIMIT}</p>
        </section>
    }
}
