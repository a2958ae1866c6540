//! What people give: links pasted, and files.

use leptos::prelude::*;

use super::Meeting;
use crate::browser::file::{self, Chosen};
use words::group_words::page as text;

/// Id of the field of the links.
pub(super) const FIELD: &str = "liens";
/// Id of the field of the files.
const FILES: &str = "fichiers";

/// The two fields, and what they make.
#[component]
pub fn Give(
    /// The page.
    meeting: Meeting,
) -> impl IntoView {
    let chosen = move |_| {
        leptos::task::spawn_local(async move {
            choose(meeting).await;
            file::clear_field(FILES);
        });
    };
    view! {
        <section class="stack group__give" aria-labelledby="donner">
            <h2 id="donner">{text::GIVE}</h2>
            <div class="stack stack--tight">
                <label for=FIELD>{text::FIELD}</label>
                <p class="small soft" id="liens-aide">{text::FIELD_HELP}</p>
                <textarea
                    class="group__field"
                    id=FIELD
                    rows="6"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="liens-aide"
                    prop:value=move || meeting.pasted.get()
                    on:input=move |event| meeting.pasted.set(event_target_value(&event))
                ></textarea>
            </div>
            <div class="stack stack--tight">
                <p id="fichiers-quoi">{text::FILES}</p>
                <p class="small soft" id="fichiers-aide">{text::FILES_HELP}</p>
                <div class="choose-file">
                    <input
                        id=FILES
                        type="file"
                        multiple
                        accept=".json,.txt,.csv,.eml,.html,application/json,text/plain,text/csv,text/html,message/rfc822"
                        aria-describedby="fichiers-quoi fichiers-aide"
                        on:change=chosen
                    />
                    <label class="button button--quiet" for=FILES>{text::CHOOSE}</label>
                </div>
            </div>
            <p class="actions">
                <button type="button" id="faire" class="button make-board" on:click=move |_| meeting.make()>{text::MAKE}</button>
                <button type="button" id="vider" class="button button--quiet" on:click=move |_| meeting.clear()>{text::CLEAR}</button>
            </p>
        </section>
    }
}

/// Takes the files that were chosen in the place of those before, and makes the board.
async fn choose(meeting: Meeting) {
    let mut files = Vec::new();
    for chosen in Chosen::all_of_field(FILES) {
        // What is too large is told as such: its first bytes are enough.
        let Some(bytes) = chosen.start(group::LARGEST_TEXT as f64 + 1.0).await else {
            return meeting.say(text::UNREADABLE);
        };
        files.push(bytes);
    }
    if !files.is_empty() {
        meeting.files.set(files);
        meeting.make();
    }
}
