//! In a frame of another site: sending the recommendation to that site, only when the person presses.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::live::live;
use words::embedded as text;

/// What is sent, to whom, and the button; nothing where no site has said that it shows this page. `embedded.js` sends what the button holds.
pub(super) fn transmit(address: Signal<String>) -> Option<AnyView> {
    let host = page::host()?;
    let help = text::transmit_help(&host);
    let sent = RwSignal::new(None::<String>);
    // Another result: what was sent is no longer it.
    Effect::new(move || {
        address.track();
        sent.set(None);
    });
    let press = move |_| sent.set(Some(text::transmitted(&host)));
    let view = view! {
        <p class="transmit">
            <button
                type="button"
                class="button button--quiet"
                id="transmettre"
                aria-describedby="transmettre-aide"
                data-transmitted=move || address.get()
                on:click=press
            >
                {text::TRANSMIT}
            </button>
        </p>
        <p class="small" id="transmettre-aide">{help}</p>
        <p class="save-status" role="status" prop:textContent=live(move || sent.get().unwrap_or_default())></p>
    };
    Some(view.into_any())
}
