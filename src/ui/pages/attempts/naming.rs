//! The name of an attempt: read, or changed in place.

use leptos::prelude::*;

use super::shelf::focus_later;
use crate::ui::live::{anew, live};
use exchange::history::LONGEST_NAME;
use words::attempts as text;

/// A title with its button « Renommer », or the field in its place.
#[component]
pub fn Naming(
    /// Id of the title.
    id: String,
    /// The name; may be empty.
    #[prop(into)]
    name: Signal<String>,
    /// What stands for an empty name; it is never in the field.
    #[prop(default = text::UNNAMED)]
    unnamed: &'static str,
    /// Called with the name that the person keeps.
    #[prop(into)]
    on_name: Callback<String>,
) -> impl IntoView {
    let editing = RwSignal::new(false);
    let field = format!("nom-{id}");
    let typed = RwSignal::new(String::new());
    let (title, to_field) = (id.clone(), field.clone());
    let edit = Callback::new(move |edits: bool| {
        typed.set(name.get_untracked());
        editing.set(edits);
        focus_later(if edits { to_field.clone() } else { title.clone() });
    });
    let keep = Callback::new(move |()| {
        let name = typed.get_untracked();
        edit.run(false);
        on_name.run(name);
    });
    view! {
        {anew(move || if editing.get() {
            form(&field, typed, edit, keep)
        } else {
            let shown = live(move || Some(name.get()).filter(|name| !name.is_empty()).unwrap_or_else(|| unnamed.to_owned()));
            view! {
                <div class="cluster naming">
                    <h3 id=id.clone() tabindex="-1"><bdi prop:textContent=shown></bdi></h3>
                    <button type="button" class="button button--plain rename" on:click=move |_| edit.run(true)>
                        {text::RENAME}<span class="visually-hidden">{words::COLON}<bdi prop:textContent=shown></bdi></span>
                    </button>
                </div>
            }
                .into_any()
        })}
    }
}

fn form(field: &str, typed: RwSignal<String>, edit: Callback<bool>, keep: Callback<()>) -> AnyView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        keep.run(());
    };
    let give_up = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            edit.run(false);
        }
    };
    let id = field.to_owned();
    view! {
        <form class="stack stack--tight naming" on:submit=submit on:keydown=give_up>
            <label for=id.clone()>{text::NAME}</label>
            <input
                class="naming__field"
                id=id
                type="text"
                maxlength=LONGEST_NAME
                autocomplete="off"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <p class="cluster">
                <button type="submit" class="button button--quiet">{text::SAVE_NAME}</button>
                <button type="button" class="button button--plain" on:click=move |_| edit.run(false)>{text::CANCEL}</button>
            </p>
        </form>
    }
    .into_any()
}
