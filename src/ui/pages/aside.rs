//! The unreadable texts put aside on this device: downloaded or erased by the person, by nobody else.

use leptos::prelude::*;

use crate::browser::storage::{self, Browser};
use crate::browser::{file, page};
use crate::ui::components::{Confirm, ConfirmWords};
use crate::ui::live::anew;
use exchange::store::{OURS, Texts};
use words::attempts as text;

/// What is in the name of every text put aside.
const MARK: &str = "mis-de-cote";
/// Where the focus goes when a text is erased.
const TITLE: &str = "cote";

const ERASE: ConfirmWords = ConfirmWords {
    ask: text::ERASE,
    yes: text::ERASE_YES,
    no: text::ERASE_NO,
};

/// Whether a key is the name of a text put aside.
pub(super) fn is_aside(key: &str) -> bool {
    key.contains(MARK)
}

/// What is put aside; nothing at all when nothing is.
#[component]
pub fn AsideTexts(
    /// Their names, from [`aside_keys`]; shorter when the person erases one.
    keys: RwSignal<Vec<String>>,
) -> impl IntoView {
    let refused = RwSignal::new(None::<String>);
    let erase = Callback::new(move |key: String| {
        // One that stays is still shown.
        let erased = Browser.remove(&key);
        refused.set(erased.is_err().then_some(key));
        keys.set(aside_keys());
        let none_left = keys.read_untracked().is_empty();
        // The title goes with the last text.
        request_animation_frame(move || {
            if none_left {
                page::focus_heading();
            } else {
                page::focus(TITLE);
            }
        });
    });
    let some = move || !keys.read().is_empty();
    view! {
        <Show when=some>
            <section class="stack aside-texts" aria-labelledby=TITLE>
                <h2 id=TITLE tabindex="-1">{text::ASIDE}</h2>
                <p>{text::ASIDE_LEAD}</p>
                <div role="status">{anew(move || refused.get().map(|key| not_erased(key, erase)))}</div>
                <ul class="stack" role="list">
                    <For each=move || keys.get() key=Clone::clone let:key>
                        {text(key, erase)}
                    </For>
                </ul>
            </section>
        </Show>
    }
}

fn not_erased(key: String, erase: Callback<String>) -> AnyView {
    view! {
        <p class="notice notice--caution cluster not-erased">
            {text::NOT_ERASED}
            <button type="button" class="button button--quiet" on:click=move |_| erase.run(key.clone())>{text::AGAIN}</button>
        </p>
    }
    .into_any()
}

fn text(key: String, erase: Callback<String>) -> AnyView {
    let text = Browser.read(&key).unwrap_or_default();
    let size = text::size(text.len());
    let (saved, erased) = (key.clone(), key.clone());
    let save = move |_| {
        let text = Browser.read(&saved).unwrap_or_default();
        file::save(&format!("{}.txt", saved.replace(':', "-")), &text);
    };
    view! {
        <li class="attempt stack stack--tight" data-key=key.clone()>
            <p><code>{key.clone()}</code>" "<span class="small soft">{size}</span></p>
            {content(&key, text)}
            <div class="cluster">
                <button type="button" class="button button--plain download" on:click=save>
                    {text::DOWNLOAD}<span class="visually-hidden">{words::COLON}{key.clone()}</span>
                </button>
                <Confirm
                    id=key.replace(':', "-")
                    words=ERASE
                    question=text::ERASE_QUESTION.to_owned()
                    about=key.clone()
                    on_yes=move |()| erase.run(erased.clone())
                />
            </div>
        </li>
    }
    .into_any()
}

/// A stored text, unfolded by those who want to read it.
pub(super) fn content(label: &str, text: String) -> AnyView {
    let (summary, region) = (label.to_owned(), label.to_owned());
    view! {
        <details class="terms">
            <summary>{text::READ}<span class="visually-hidden">{words::COLON}{summary}</span></summary>
            <pre class="stored-text" tabindex="0" role="region" aria-label=region>{text}</pre>
        </details>
    }
    .into_any()
}

/// The names of the texts put aside on this device.
pub(super) fn aside_keys() -> Vec<String> {
    let keys = storage::keys(OURS).unwrap_or_default();
    keys.into_iter().filter(|key| is_aside(key)).collect()
}
