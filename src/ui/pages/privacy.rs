//! What is stored, shown live; how to check that nothing leaves; erasing here and now.

use leptos::prelude::*;

use super::aside::{AsideTexts, aside_keys, content, is_aside};
use crate::browser::{page, requests, storage};
use crate::content::attempts::size;
use crate::content::interface::PRODUCT;
use crate::content::privacy as words;
use crate::ui::attempts::KEPT;
use crate::ui::components::{Confirm, ConfirmWords};
use crate::ui::keeping::{CURRENT, CURRENT_NAME, OURS};
use crate::ui::live::{anew_as_unfolded, live};
use crate::ui::session::Session;
use crate::ui::{WRITTEN_IN_ADVANCE, coming};

const ERASE: ConfirmWords = ConfirmWords {
    ask: words::ERASE,
    yes: words::ERASE_YES,
    no: words::ERASE_NO,
};
/// The title of what is stored.
const STORED: &str = "garde";

/// A text kept under our name.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Stored {
    key: String,
    text: String,
    in_tab: bool,
}

/// The page on privacy.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    page::set_title(&format!("{} — {PRODUCT}", words::TITLE));
    let session = Session::current();
    let texts = RwSignal::new(texts());
    let said = RwSignal::new(None::<&'static str>);
    let aside = RwSignal::new(aside_keys());
    let refresh = move || {
        texts.set(self::texts());
        aside.set(aside_keys());
    };
    storage::on_change_elsewhere(refresh);
    // The footer can erase too.
    Effect::new(move |_| {
        session.generation();
        refresh();
    });
    let erase = move |()| {
        session.erase();
        erase_everything();
        refresh();
        let nothing_left = texts.with_untracked(Vec::is_empty) && aside.with_untracked(Vec::is_empty);
        said.set(Some(if nothing_left { words::ERASED } else { words::NOT_ERASED }));
        request_animation_frame(|| page::focus(STORED));
    };
    view! {
        <div class="page stack stack--loose privacy">
            <div class="stack">
                <h1 tabindex="-1">{words::TITLE}</h1>
                <p class="lead">{words::LEAD}</p>
            </div>
            <section class="stack" aria-labelledby=STORED>
                <h2 id=STORED tabindex="-1">{words::STORED}</h2>
                <p role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
                {anew_as_unfolded(move || stored(&texts.read(), aside.read().is_empty()))}
            </section>
            <AsideTexts keys=aside />
            <section class="stack" aria-labelledby="effacement">
                <h2 id="effacement">{words::ERASE_TITLE}</h2>
                <p>{words::ERASE_LEAD}</p>
                <Confirm id="tout-effacer" words=ERASE question=words::ERASE_QUESTION.to_owned() on_yes=erase />
            </section>
            <Requests />
            <Links />
        </div>
    }
}

/// Everything under our name that is not put aside, on the device and in this tab.
fn texts() -> Vec<Stored> {
    let keys = storage::keys(OURS).unwrap_or_default();
    let on_device = keys.into_iter().filter(|key| !is_aside(key)).filter_map(|key| {
        let text = storage::read(&key)?;
        Some(Stored {
            key,
            text,
            in_tab: false,
        })
    });
    let in_tab = [CURRENT, CURRENT_NAME, KEPT].into_iter().filter_map(|key| {
        let (key, text) = (key.to_owned(), storage::held(key)?);
        Some(Stored {
            key,
            text,
            in_tab: true,
        })
    });
    on_device.chain(in_tab).collect()
}

fn erase_everything() {
    let keys = texts().into_iter().map(|stored| stored.key);
    for key in keys.chain(aside_keys()) {
        storage::remove(&key);
    }
}

fn stored(texts: &[Stored], nothing_aside: bool) -> AnyView {
    if WRITTEN_IN_ADVANCE {
        return coming();
    }
    let blocked = storage::keys(OURS).is_none();
    let empty = if blocked { words::BLOCKED } else { words::NOTHING };
    let empty = (texts.is_empty() && nothing_aside).then(|| view! { <p>{empty}</p> });
    let rows = texts.iter().cloned().map(|Stored { key, text, in_tab }| {
        let place = if in_tab { words::IN_TAB } else { words::ON_DEVICE };
        view! {
            <li class="attempt stack stack--tight" data-key=key.clone()>
                <h3>{label(&key)}</h3>
                <p class="small soft">{size(text.len())}", "{place}</p>
                <p class="small soft">{words::KEY}" "<code>{key.clone()}</code></p>
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
        CURRENT => words::CURRENT,
        CURRENT_NAME => words::CURRENT_NAME,
        KEPT => words::ATTEMPTS,
        _ => words::OTHER,
    }
}

#[component]
fn Requests() -> impl IntoView {
    let counted =
        requests::counted().map(|(own, foreign)| view! { <p class="requests">{words::requests(own, foreign)}</p> });
    view! {
        <section class="stack" aria-labelledby="demandes">
            <h2 id="demandes">{words::REQUESTS}</h2>
            {counted}
            <p>{words::HOST}</p>
            <h3>{words::CHECK}</h3>
            <h4>{words::OFFLINE_TITLE}</h4>
            {steps(&words::CHECK_OFFLINE)}
            <h4>{words::TOOLS_TITLE}</h4>
            {steps(&words::CHECK_TOOLS)}
        </section>
    }
}

fn steps(steps: &'static [&'static str]) -> AnyView {
    view! { <ol>{steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ol> }.into_any()
}

#[component]
fn Links() -> impl IntoView {
    let holds = words::LINKS_HOLD.map(|line| view! { <li>{line}</li> });
    view! {
        <section class="stack" aria-labelledby="liens">
            <h2 id="liens">{words::LINKS}</h2>
            <p>{words::LINKS_LEAD}</p>
            <ul>{holds.into_iter().collect_view()}</ul>
            <p>{words::LINKS_LIMIT}</p>
        </section>
    }
}
