//! The field of an amount in whole euros: its label, its unit, what is wrong with it.

use leptos::prelude::*;

use crate::ui::live::live;
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
            ..
        } = self;
        let wrong = live(move || {
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
                    aria-describedby=described(id, self.has_hint)
                    aria-invalid=move || error.get().is_some().to_string()
                    prop:value=move || typed.get()
                    on:input=move |event| on_input(event_target_value(&event))
                    on:change=move |event| on_change(event_target_value(&event))
                />
                <span aria-hidden="true">"€"</span>
            </div>
            <p class="amount-slider__error" id=error_id(id) role="alert" prop:textContent=wrong></p>
        }
        .into_any()
    }
}

/// Ids of what describes a field: what is wrong with it, and its hint when it has one.
pub(crate) fn described(id: &str, has_hint: bool) -> String {
    let error = error_id(id);
    if has_hint {
        format!("{error} {}", hint_id(id))
    } else {
        error
    }
}

/// Id of what is wrong with a field.
pub(crate) fn error_id(id: &str) -> String {
    format!("{id}-erreur")
}

/// Id of the hint of a field.
pub(crate) fn hint_id(id: &str) -> String {
    format!("{id}-aide")
}
