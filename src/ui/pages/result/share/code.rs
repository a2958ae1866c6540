//! The link as a QR code: folded on the screen, beside the address on paper.

use leptos::prelude::*;

use crate::ui::components::qr_code;
use crate::ui::live::{anew, live};
use words::interface::result::COLON;
use words::sharing_words as text;

/// The code to scan, folded.
#[component]
pub(super) fn Code(
    /// The whole address.
    address: Signal<String>,
) -> impl IntoView {
    view! {
        <details class="share__code">
            <summary>{text::CODE}</summary>
            <div class="stack">
                <p>{text::CODE_HELP}</p>
                {anew(move || picture(&address.read()))}
            </div>
        </details>
    }
}

/// The code and the address, only on paper.
#[component]
pub fn OnPaper(
    /// The whole address.
    address: Signal<String>,
    /// Whether it holds the answers.
    #[prop(into)]
    everything: Signal<bool>,
    /// The recommendation as a line to copy by hand.
    by_hand: Signal<String>,
) -> impl IntoView {
    let lead = live(move || {
        if everything.get() {
            text::ON_PAPER_COMPLETE
        } else {
            text::ON_PAPER
        }
    });
    view! {
        <div class="on-paper">
            {anew(move || picture(&address.read()))}
            <div class="stack stack--tight">
                <p prop:textContent=lead></p>
                <p class="on-paper__address" prop:textContent=live(move || address.get())></p>
                <p>{text::LINE_ON_PAPER}{COLON}</p>
                <p class="on-paper__line" prop:textContent=live(move || by_hand.get())></p>
            </div>
        </div>
    }
}

fn picture(address: &str) -> Option<AnyView> {
    qr_code(address, text::CODE_LABEL)
}
