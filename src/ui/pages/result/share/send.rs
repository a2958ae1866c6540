//! The address of the link, the copy button, and the share sheet of the device where there is one.

use leptos::prelude::*;

use crate::browser::share_sheet::{self, Outcome};
use crate::browser::{clipboard, page};
use crate::ui::live::{live, say_again};
use words::sharing_words::{self as text, Told};

/// Id of the field that holds the address.
const FIELD: &str = "lien";

/// Field, buttons, and what became of them.
#[component]
pub(super) fn Send(
    /// The whole address.
    address: Signal<String>,
    /// What friends are told.
    told: Memo<Told>,
) -> impl IntoView {
    let message = RwSignal::new(None::<&'static str>);
    // Another address: what was copied is no longer it.
    Effect::new(move || {
        address.track();
        message.set(None);
    });
    view! {
        <p class="actions cluster">
            <button type="button" class="button copy-link" on:click=move |_| copy(address, message)>{text::COPY}</button>
            {share_sheet::is_there().then(|| sheet_button(address, told, message))}
        </p>
        <p class="small">
            {text::SENTENCE}" "<span class="share__sentence" prop:textContent=live(move || told.read().sentence())></span>
        </p>
        <p class="stack stack--tight">
            <label for=FIELD>{text::FIELD}</label>
            <input class="share__address" id=FIELD type="text" readonly prop:value=move || address.get() />
        </p>
        <p class="save-status" role="status" prop:textContent=live(move || message.get().unwrap_or_default())></p>
    }
}

fn copy(address: Signal<String>, message: RwSignal<Option<&'static str>>) {
    leptos::task::spawn_local(async move {
        let done = clipboard::copy(&address.get_untracked()).await;
        if !done {
            page::select(FIELD);
        }
        // A second copy is announced too.
        say_again(message, Some(if done { text::COPIED } else { text::NOT_COPIED }));
    });
}

fn sheet_button(address: Signal<String>, told: Memo<Told>, message: RwSignal<Option<&'static str>>) -> AnyView {
    let send = move |_| {
        message.set(None);
        leptos::task::spawn_local(async move {
            let sentence = told.with_untracked(Told::sentence);
            match share_sheet::open(text::SENT_TITLE, &sentence, &address.get_untracked()).await {
                Outcome::Closed => {}
                Outcome::Refused => message.set(Some(text::NOT_SENT)),
            }
        });
    };
    view! { <button type="button" class="button button--quiet send-link" on:click=send>{text::SEND}</button> }
        .into_any()
}
