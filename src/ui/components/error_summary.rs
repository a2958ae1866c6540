//! What is missing on this screen, with a link to the field.

use leptos::prelude::*;

use crate::browser::page;
use words::interface::error;

/// The summary of errors; it receives the focus when it appears.
#[component]
pub fn ErrorSummary(
    /// What is wrong and what to do.
    message: String,
    /// Id of the field to correct.
    field: String,
) -> impl IntoView {
    let href = format!("#{field}");
    let go = move |event: leptos::ev::MouseEvent| {
        // The address names the question: the field takes the focus, the address stays.
        event.prevent_default();
        page::focus(&field);
    };
    view! {
        <div class="error-summary stack stack--tight" id="resume-erreurs" tabindex="-1" role="group" aria-labelledby="titre-erreurs message-erreurs">
            // Its name says all: it is heard once, when the focus comes.
            <h2 id="titre-erreurs">{error::TITLE}</h2>
            <p id="message-erreurs"><a href=href on:click=go>{message}</a></p>
        </div>
    }
}
