//! An amount in whole euros to play with: a field that goes far, a slider for the usual range, both live.

use leptos::prelude::*;

use super::euros_input::{EurosInput, hint_id};
use crate::browser::page;
use crate::ui::live::live;
use exchange::amount::AmountError;
use words::{euros, money as text, number};

/// A field and a slider for the same amount.
#[component]
pub fn AmountSlider(
    /// Id of the field; those of its parts follow from it.
    id: &'static str,
    /// Label of the field.
    label: &'static str,
    /// Label of the slider.
    slider_label: &'static str,
    /// The amount; none when nobody chose one.
    #[prop(into)]
    value: Signal<Option<u32>>,
    /// Right end of the slider.
    #[prop(into)]
    slider_most: Signal<u32>,
    /// Step of the slider.
    step: u32,
    /// Largest amount of the field.
    most: u32,
    /// What more to say under the field.
    #[prop(into)]
    hint: Signal<Option<String>>,
    /// Called with every amount understood.
    on_change: Callback<u32>,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(None::<AmountError>);
    let before = StoredValue::new(None::<u32>);
    // The slider or a reset writes into the field; what the person types stays as typed.
    Effect::new(move |_| {
        let value = value.get();
        if value != words::amount(&typed.read_untracked(), most).ok() || error.read_untracked().is_some() {
            typed.set(value.map(|value| number(value.into())).unwrap_or_default());
            error.set(None);
        }
    });
    let read = move |text: String| {
        let parsed = words::amount(&text, most);
        typed.set(text);
        if let Ok(euros) = parsed {
            error.set(None);
            on_change.run(euros);
        }
    };
    // Said once the person leaves the field: nobody is wrong in the middle of a number.
    // An amount understood is then written back as French writes it.
    let check = move |text: String| {
        let parsed = words::amount(&text, most);
        error.set(parsed.err());
        if let Ok(euros) = parsed {
            typed.set(number(euros.into()));
        }
    };
    let shown = move || {
        value
            .get()
            .map_or_else(|| text::NOT_CHOSEN.to_owned(), |value| euros(value.into()))
    };
    let field = EurosInput {
        id,
        label,
        has_hint: true,
        typed,
        error,
        most,
    };
    view! {
        <div class="amount-slider stack stack--tight">
            {field.view(read, check)}
            <input
                class="amount-slider__range"
                type="range"
                min="0"
                max=move || slider_most.get()
                step=step
                aria-label=slider_label
                aria-valuetext=shown
                prop:value=move || {
                    // Also after its right end moved.
                    let most = slider_most.get();
                    value.get().unwrap_or_default().min(most).to_string()
                }
                on:pointerdown=move |_| before.set_value(value.get_untracked())
                // The gesture was meant to move the page.
                on:pointercancel=move |_| {
                    if let Some(euros) = before.get_value() {
                        on_change.run(euros);
                    }
                }
                on:wheel=move |_| page::leave_field()
                on:input=move |event| {
                    if let Ok(euros) = event_target_value(&event).parse() {
                        on_change.run(euros);
                    }
                }
            />
            <p class="soft small" id=hint_id(id) prop:textContent=live(move || hint.get().unwrap_or_default())></p>
        </div>
    }
}
