//! A whole message in which a link is looked for: what can be pressed there may be only its first line.

use leptos::prelude::*;

use crate::ui::live::live;
use exchange::share::{LinkError, link_in, read_line};
use words::sharing_words as words;

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
    let wrong = RwSignal::new(None::<String>);
    let search = move |_| {
        wrong.set(None);
        match pasted.with_untracked(|text| link_in(text)) {
            Ok(link) => on_found.run(link),
            Err(error) => {
                let said = pasted.with_untracked(|text| sentence(error, text));
                request_animation_frame(move || wrong.set(Some(said)));
            }
        }
    };
    view! {
        <div class="paste-link stack stack--tight">
            <label for=FIELD>{label}</label>
            <p class="small soft" id="message-aide">{words::PASTE_HELP}</p>
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
            <div role="status"><p id="message-erreur" prop:textContent=live(move || wrong.get().unwrap_or_default())></p></div>
            <p class="actions">
                <button type="button" id="retrouver" class="button button--quiet find-link" on:click=search>
                    {words::PASTE_BUTTON}
                </button>
            </p>
        </div>
    }
}

fn sentence(error: LinkError, text: &str) -> String {
    match error {
        LinkError::Several => words::PASTE_SEVERAL.to_owned(),
        LinkError::WrongLine => words::wrong_line(&read_line(text).err().unwrap_or_default()),
        LinkError::Empty
        | LinkError::NotALink
        | LinkError::FutureVersion(_)
        | LinkError::TooLong
        | LinkError::Truncated
        | LinkError::Damaged => words::PASTE_NONE.to_owned(),
    }
}
