//! Once on a device: the result proposed to be kept elsewhere, by its link or in a file.

use leptos::prelude::*;

use super::share::complete_address;
use crate::browser::storage::Browser;
use crate::browser::{clipboard, page};
use crate::ui::attempts;
use crate::ui::live::{anew, live, say_again};
use crate::ui::session::Session;
use exchange::store::propose_once;
use words::attempts::{EXPORT, EXPORTED, NOT_EXPORTED};
use words::elsewhere_words as text;

/// What became of the last act.
type Said = RwSignal<Option<&'static str>>;

/// The proposal; nothing when it was made before, or where the device keeps nothing.
#[component]
pub fn Proposal() -> impl IntoView {
    let session = Session::current();
    let open = RwSignal::new(propose_once(&Browser, session.keeping_now()));
    view! { {anew(move || open.get().then(|| proposal(session, open)))} }
}

fn proposal(session: Session, open: RwSignal<bool>) -> AnyView {
    let said = Said::new(None);
    let save = move |_| {
        let done = attempts::export(session).unwrap_or_default();
        say_again(said, Some(if done { EXPORTED } else { NOT_EXPORTED }));
    };
    let close = move |_| {
        open.set(false);
        request_animation_frame(page::focus_heading);
    };
    view! {
        <section class="notice stack stack--tight proposal" aria-labelledby="ailleurs">
            <h2 id="ailleurs">{text::TITLE}</h2>
            <p>{text::LEAD}</p>
            <p class="actions cluster">
                <button type="button" class="button button--quiet copy-complete" on:click=move |_| copy(session, said)>
                    {text::COPY}
                </button>
                <button type="button" class="button button--quiet save-file" on:click=save>{EXPORT}</button>
                <button type="button" class="button button--plain close-proposal" on:click=close>{text::CLOSE}</button>
            </p>
            <p role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
        </section>
    }
    .into_any()
}

fn copy(session: Session, said: Said) {
    let sheet = session.sheet_now();
    let (address, whole) = complete_address(&sheet, &session.report(&sheet));
    leptos::task::spawn_local(async move {
        let outcome = match (clipboard::copy(&address).await, whole) {
            (false, _) => text::NOT_COPIED,
            (true, true) => text::COPIED,
            (true, false) => text::COPIED_IN_PART,
        };
        say_again(said, Some(outcome));
    });
}
