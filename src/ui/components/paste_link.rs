//! A whole message in which a link is looked for: what can be pressed there may be only its first line.

use leptos::prelude::*;

use crate::ui::live::live;
use exchange::share::{LinkError, link_in};
use words::sharing_words as text;

/// Id of the field.
const FIELD: &str = "message";

/// The field of a message, and what looks for the link in it.
#[component]
pub fn PasteLink(
    /// What the field is for, where it stands.
    label: &'static str,
    /// Called with the link that was found.
    on_found: Callback<String>,
) -> impl IntoView {
    let pasted = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<&'static str>);
    let search = move |_| {
        wrong.set(None);
        match pasted.with_untracked(|text| link_in(text)) {
            Ok(link) => on_found.run(link),
            Err(error) => request_animation_frame(move || wrong.set(Some(sentence(error)))),
        }
    };
    view! {
        <div class="paste-link stack stack--tight">
            <label for=FIELD>{label}</label>
            <p class="small soft" id="message-aide">{text::PASTE_HELP}</p>
            <textarea
                class="paste-link__field"
                id=FIELD
                rows="4"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="message-aide message-erreur"
                aria-invalid=move || wrong.get().is_some().to_string()
                prop:value=move || pasted.get()
                on:input=move |event| pasted.set(event_target_value(&event))
            ></textarea>
            <p id="message-erreur" role="alert" prop:textContent=live(move || wrong.get().unwrap_or_default().to_owned())></p>
            <p class="actions">
                <button type="button" id="retrouver" class="button button--quiet find-link" on:click=search>
                    {text::PASTE_BUTTON}
                </button>
            </p>
        </div>
    }
}

const fn sentence(error: LinkError) -> &'static str {
    match error {
        LinkError::Several => text::PASTE_SEVERAL,
        LinkError::Empty
        | LinkError::NotALink
        | LinkError::FutureVersion(_)
        | LinkError::TooLong
        | LinkError::Truncated
        | LinkError::Damaged => text::PASTE_NONE,
    }
}
