//! Reads a part of the page aloud, where the device has a voice of its own for it.

use leptos::prelude::*;

use crate::browser::{page, speech};
use crate::ui::live::{anew, live};
use words::speech as text;

/// A button that reads a part of the page, and stops; nothing where the device has no French voice of its own.
///
/// It never starts by itself, and stops when its part leaves the page.
#[component]
pub fn Speak(
    /// The part that is read: a selector, such as `#chemin`.
    target: &'static str,
    /// What the part is, in the name of the button.
    title: &'static str,
) -> impl IntoView {
    let heard = RwSignal::new(false);
    let reading = RwSignal::new(None::<bool>);
    speech::on_voice(move |known| {
        // The voices may change once this part has left the page.
        heard.try_set(known);
    });
    on_cleanup(speech::stop);
    page::hear("pagehide", |_| speech::stop());
    let is_reading = move || reading.get() == Some(true);
    let press = move |_| {
        if is_reading() {
            speech::stop();
        } else {
            let sentences = words::spoken(&page::text_of(target));
            reading.set(Some(true));
            speech::read(&sentences, move || {
                reading.try_set(Some(false));
            });
        }
    };
    let said = move || match reading.get() {
        None => "",
        Some(true) => text::STARTED,
        Some(false) => text::ENDED,
    };
    view! {
        <div class="speak">
            {anew(move || heard.get().then(|| view! {
                <button type="button" class="button button--plain speak__button" aria-label=move || text::button(is_reading(), title)
                    prop:textContent=live(move || if is_reading() { text::STOP } else { text::LISTEN }) on:click=press></button>
            }))}
            <span class="visually-hidden" role="status" prop:textContent=live(said)></span>
        </div>
    }
}
