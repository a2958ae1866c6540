//! The field of an amount in whole euros: its label, its unit, what is wrong with it.

use leptos::prelude::*;

use crate::ui::live::wrong_once_left;
use exchange::amount::AmountError;
use words::interface::questionnaire::IN_EUROS;
use words::money as text;

/// What a field shows.
pub(crate) struct EurosInput {
    /// Id of the field; that of its error follows from it.
    pub(crate) id: &'static str,
    /// Label of the field.
    pub(crate) label: &'static str,
    /// Whether a hint, `<id>-aide`, describes it too.
    pub(crate) has_hint: bool,
    /// What is typed, right or wrong.
    pub(crate) typed: RwSignal<String>,
    /// What is wrong with it.
    pub(crate) error: RwSignal<Option<AmountError>>,
    /// Largest amount.
    pub(crate) most: u32,
}

impl EurosInput {
    /// The field, then its error: `on_input` at every key, `on_change` once the person leaves it.
    pub(crate) fn view(self, on_input: impl Fn(String) + 'static, on_change: impl Fn(String) + 'static) -> AnyView {
        let Self {
            id,
            label,
            typed,
            error,
            most,
            has_hint,
        } = self;
        let wrong = wrong_once_left(move || {
            let error = error.get();
            error.map(|error| text::wrong_amount(error, most)).unwrap_or_default()
        });
        view! {
            <label for=id>{label}<span class="visually-hidden">" "{IN_EUROS}</span></label>
            <div class="amount">
                <input
                    class="amount__field"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    id=id
                    aria-describedby=move || described(id, has_hint, &wrong.read())
                    aria-invalid=move || error.get().is_some().to_string()
                    prop:value=move || typed.get()
                    on:input=move |event| on_input(event_target_value(&event))
                    on:change=move |event| on_change(event_target_value(&event))
                />
                <span aria-hidden="true">"€"</span>
            </div>
            {error_place(id, wrong)}
        }
        .into_any()
    }
}

/// The place of what is wrong with a field. What speaks is around the sentence: Firefox leaves a status out of what describes a field.
pub(crate) fn error_place(id: &str, wrong: Memo<String>) -> AnyView {
    view! { <div role="status"><p class="amount-slider__error" id=error_id(id) prop:textContent=wrong></p></div> }
        .into_any()
}

/// Ids of what describes a field: what is wrong with it when something is, and its hint when it has one. They change with what is wrong: a
/// reader that has read the description once asks for it again only then.
pub(crate) fn described(id: &str, has_hint: bool, wrong: &str) -> Option<String> {
    let error = (!wrong.is_empty()).then(|| error_id(id));
    let hint = has_hint.then(|| hint_id(id));
    let ids: Vec<String> = error.into_iter().chain(hint).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Id of what is wrong with a field.
pub(crate) fn error_id(id: &str) -> String {
    format!("{id}-erreur")
}

/// Id of the hint of a field.
pub(crate) fn hint_id(id: &str) -> String {
    format!("{id}-aide")
}
