//! Fields of the hypotheses: a number, an amount, a share in percent, a box to tick.

use leptos::prelude::*;

use super::covers::source;
use crate::ui::components::{EurosInput, described, error_place, hint_id, maximum};
use crate::ui::live::wrong_once_left;
use engine::Item;
use engine::income::Cents;
use exchange::amount::{self, AmountError};
use law::{About, Percent, Range};
use words::{money as text, number};

/// Largest share that a field takes, in percent.
const MOST_PERCENT: u16 = 50;

/// Which numbers a field takes: from 0 to `most`, by steps.
#[derive(Clone, Copy)]
pub(super) struct Numbers {
    /// The largest.
    pub(super) most: u16,
    /// The step; whole numbers only when it is 1.
    pub(super) step: f64,
}

impl Numbers {
    fn read(self, text: &str) -> Option<f64> {
        let number = amount::decimal(text)?;
        let whole = self.step < 1.0 || number.fract() == 0.0;
        (whole && (0.0..=f64::from(self.most)).contains(&number)).then_some(number)
    }
}

/// A number between bounds; one that is not says so, and the last one understood stays counted.
pub(super) fn number_field(
    id: &'static str,
    label: &'static str,
    numbers: Numbers,
    value: Signal<f64>,
    hint: Option<AnyView>,
    on_change: Callback<f64>,
) -> AnyView {
    let wrong = RwSignal::new(false);
    // A reset makes it right again.
    Effect::new(move |_| {
        value.track();
        wrong.set(false);
    });
    let read = move |text: String| {
        let number = numbers.read(&text);
        if let Some(number) = number {
            on_change.run(number);
        }
        wrong.set(number.is_none());
    };
    let said = wrong_once_left(move || {
        let said = wrong.get().then(|| text::wrong_number(numbers.most));
        said.unwrap_or_default()
    });
    let has_hint = hint.is_some();
    view! {
        <div class="stack stack--tight">
            <label for=id>{label}</label>
            <input
                class="amount__field"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                id=id
                aria-describedby=move || described(id, has_hint, &said.read())
                aria-invalid=move || wrong.get().to_string()
                prop:value=move || value.get().to_string().replace('.', words::DECIMAL)
                on:change=move |event| read(event_target_value(&event))
            />
            {below(id, said, hint)}
        </div>
    }
    .into_any()
}

/// A number that the field alone holds, with what to know of it.
pub(super) fn own_number(
    id: &'static str,
    label: &'static str,
    numbers: Numbers,
    value: RwSignal<f64>,
    hint: String,
) -> AnyView {
    let hint = view! { {hint} }.into_any();
    number_field(
        id,
        label,
        numbers,
        value.into(),
        Some(hint),
        Callback::new(move |number| value.set(number)),
    )
}

/// What is wrong with a field, and its hint.
fn below(id: &'static str, said: Memo<String>, hint: Option<AnyView>) -> AnyView {
    view! {
        {error_place(id, said)}
        {hint.map(|hint| under(id, hint))}
    }
    .into_any()
}

/// The hint of a field.
fn under(id: &str, hint: AnyView) -> AnyView {
    view! { <p class="small" id=hint_id(id)>{hint}</p> }.into_any()
}

/// An amount in whole euros that may be left empty; one that is wrong says so, and the last one understood stays counted.
pub(super) fn euros_field(
    id: &'static str,
    label: &'static str,
    value: Signal<Option<Cents>>,
    hint: Option<AnyView>,
    on_change: Callback<Option<Cents>>,
) -> AnyView {
    let (typed, wrong) = (RwSignal::new(String::new()), RwSignal::new(None::<AmountError>));
    // An amount understood is written back as French writes it; a reset makes a wrong one right again.
    Effect::new(move |_| {
        let amount = value.get().map(|amount| number(amount.whole_euros()));
        typed.set(amount.unwrap_or_default());
        wrong.set(None);
    });
    let most = maximum(Item::FCa);
    let read = move |text: String| {
        let amount = match words::amount(&text, most) {
            Err(AmountError::Empty) => Ok(None),
            amount => amount.map(|euros| Some(Cents::euros(euros.into()))),
        };
        typed.set(text);
        wrong.set(amount.err());
        if let Ok(amount) = amount {
            on_change.run(amount);
        }
    };
    let field = EurosInput {
        id,
        label,
        has_hint: hint.is_some(),
        typed,
        error: wrong,
        most,
    };
    view! {
        <div class="stack stack--tight">
            {field.view(|_| {}, read)}
            {hint.map(|hint| under(id, hint))}
        </div>
    }
    .into_any()
}

/// A share in percent, with what is usual and its source.
pub(super) fn percent_field(
    id: &'static str,
    label: &'static str,
    usual: Range<Percent>,
    facts: &'static [&'static About],
    share: Signal<f64>,
    on_change: Callback<f64>,
) -> AnyView {
    let numbers = Numbers {
        most: MOST_PERCENT,
        step: 0.5,
    };
    let percent = Signal::derive(move || (share.get() * 1_000.0).round() / 10.0);
    let hint = view! { {text::usually(usual)}" "{source(facts, label)} };
    let on_change = Callback::new(move |percent: f64| on_change.run(percent / 100.0));
    number_field(id, label, numbers, percent, Some(hint.into_any()), on_change)
}

/// A box to tick.
pub(super) fn tick(id: &'static str, label: &'static str, value: Signal<bool>, on_change: Callback<bool>) -> AnyView {
    view! {
        <label class="tick" for=id>
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
