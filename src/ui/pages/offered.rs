//! Answers that came in the address from elsewhere: said, and taken only if the person asks.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::live::{anew, live};
use crate::ui::session::Session;
use words::interface::keeping as text;

/// What the address offers, and what can be done with it; the result page shows it as a result besides.
#[component]
pub fn Offered() -> impl IntoView {
    let session = Session::current();
    let refused = RwSignal::new(false);
    let take = move |_| {
        refused.set(session.take_offered().is_err());
        if !refused.get_untracked() {
            request_animation_frame(page::focus_heading);
        }
    };
    view! {
        {anew(move || session.offered().map(|count| {
            let (lead, action) = if session.can_become_own() {
                (text::OFFERED_ALONE, text::TAKE_OFFERED)
            } else {
                (text::OFFERED_BESIDE, text::KEEP_OFFERED)
            };
            view! {
                <section class="page offered" aria-label=text::OFFERED>
                    <div class="notice stack stack--tight">
                        <p>{text::offered(count)}" "{lead}</p>
                        <p class="actions">
                            <button type="button" class="button button--quiet take-offered" on:click=take>{action}</button>
                        </p>
                        <p role="status" prop:textContent=live(move || if refused.get() { text::OFFER_REFUSED } else { "" })></p>
                    </div>
                </section>
            }
        }))}
    }
}
