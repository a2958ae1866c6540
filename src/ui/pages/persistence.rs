//! What the browser promises to keep, and the button that asks it; nothing is asked unless the person presses.

use leptos::prelude::*;

use crate::browser::page;
use crate::browser::persistence::{self, Said};
use crate::ui::WRITTEN_IN_ADVANCE;
use crate::ui::live::live;
use words::privacy as text;

/// Id of what the browser said.
const SAID: &str = "promesse";

/// What was said, and whether the person has just asked.
type Heard = Option<(Said, bool)>;

/// The promise so far, and the button while there is something to ask for.
#[component]
pub fn Persistence(
    /// Whether the device keeps something.
    #[prop(into)]
    something: Signal<bool>,
) -> impl IntoView {
    let heard = RwSignal::new(Heard::None);
    if !WRITTEN_IN_ADVANCE {
        leptos::task::spawn_local(async move { heard.set(Some((persistence::promised().await, false))) });
    }
    let asking = RwSignal::new(false);
    let ask = move |_| {
        // Emptied first, so that the same answer again is announced too.
        asking.set(true);
        leptos::task::spawn_local(async move {
            let said = persistence::ask().await;
            heard.set(Some((said, true)));
            asking.set(false);
            if said == Said::Yes {
                // The button that was pressed goes.
                request_animation_frame(|| page::focus(SAID));
            }
        });
    };
    let asks = Memo::new(move |_| something.get() && heard.get().is_some_and(|(said, _)| may_ask(said)));
    view! {
        <p id=SAID tabindex="-1" role="status" prop:textContent=live(move || sentence(heard.get().filter(|_| !asking.get())))></p>
        <Show when=move || asks.get()>
            <p class="actions">
                <button type="button" class="button button--quiet ask-to-keep" on:click=ask>{text::ASK}</button>
            </p>
        </Show>
    }
}

const fn may_ask(said: Said) -> bool {
    matches!(said, Said::No | Said::Nothing)
}

const fn sentence(heard: Heard) -> &'static str {
    match heard {
        None => "",
        Some((Said::Yes, _)) => text::PROMISED,
        Some((Said::Unable, _)) => text::CANNOT_PROMISE,
        Some((Said::No | Said::Nothing, false)) => text::NOT_PROMISED,
        Some((Said::No, true)) => text::DECLINED,
        Some((Said::Nothing, true)) => text::NO_ANSWER,
    }
}
