//! Fields of the hypotheses: a share in percent, a box to tick.

use leptos::prelude::*;

use super::covers::source;
use crate::content::money as words;
use crate::facts::Fact;

/// Largest share that a field takes, in percent.
const MOST_PERCENT: f64 = 50.0;

/// A share in percent, with what is usual and its source.
pub(super) fn percent_field(
    id: &'static str,
    label: &'static str,
    usual: &'static [&'static Fact],
    share: Signal<f64>,
    on_change: Callback<f64>,
) -> AnyView {
    let hint = format!("{id}-aide");
    let read = move |text: String| {
        let percent = text.replace(',', ".").parse::<f64>().ok();
        if let Some(percent) = percent.filter(|percent| (0.0..=MOST_PERCENT).contains(percent)) {
            on_change.run(percent / 100.0);
        }
    };
    view! {
        <div class="stack stack--tight">
            <label for=id>{label}</label>
            <input
                class="amount__field"
                type="number"
                min="0"
                max=MOST_PERCENT
                step="0.5"
                id=id
                aria-describedby=hint.clone()
                prop:value=move || (share.get() * 1_000.0).round() / 10.0
                on:change=move |event| read(event_target_value(&event))
            />
            <p class="small" id=hint>{usual.first().map(|fact| words::usually(fact.values))}" "{source(usual, label)}</p>
        </div>
    }
    .into_any()
}

/// A box to tick.
pub(super) fn tick(id: &'static str, label: &'static str, value: Signal<bool>, on_change: Callback<bool>) -> AnyView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                id=id
                prop:checked=move || value.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
