//! An amount in whole euros: a field, suggestions, « je ne sais pas ».

use leptos::prelude::*;

use super::field_id;
use super::several::DontKnowBox;
use engine::{Answer, Item, Kind, question};
use exchange::amount::AmountError;
use words::euros;
use words::interface::questionnaire as text;

/// The field of an amount with its suggestions.
#[component]
pub fn AmountField(
    /// The question.
    item: Item,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// What is typed, right or wrong; kept by the page, which says what is wrong.
    typed: RwSignal<String>,
    /// Whether what is typed was refused.
    #[prop(into)]
    invalid: Signal<bool>,
    /// Called with the amount, or none when what is typed is not one.
    #[prop(into)]
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let before = answer.get_untracked();
    let read = move |text: String| {
        // What is not an amount leaves the answer found when the field opened: the start of a wrong amount is none.
        let parsed = words::amount(&text, maximum(item));
        typed.set(text);
        match parsed {
            Ok(euros) => on_answer.run(Some(Answer::Amount(euros))),
            Err(AmountError::Empty) => on_answer.run(None),
            Err(_) => on_answer.run(before),
        }
    };
    // Once the person leaves the field, what was understood is shown as French writes it.
    let check = move |_| {
        let written = typed.get_untracked();
        if let Ok(euros) = words::amount(&written, maximum(item)) {
            typed.set(words::number(euros.into()));
        }
    };
    let suggestions = question(item)
        .choices
        .iter()
        .filter_map(|choice| choice.id.parse::<u32>().ok())
        .map(|value| {
            view! {
                <button
                    type="button"
                    class="suggestion"
                    data-value=value
                    aria-pressed=move || (answer.get() == Some(Answer::Amount(value))).to_string()
                    on:click=move |_| read(words::number(value.into()))
                >
                    {euros(value.into())}
                </button>
            }
        })
        .collect_view();
    let dont_know = Callback::new(move |value: Option<Answer>| {
        typed.set(String::new());
        on_answer.run(value);
    });
    view! {
        <div class="amount">
            <input
                class="amount__field"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                id=field_id(item)
                name=item.id()
                aria-labelledby="question unite"
                aria-describedby=move || if invalid.get() { "erreur aide" } else { "aide" }
                aria-invalid=move || invalid.get().to_string()
                prop:value=move || typed.get()
                on:input=move |event| read(event_target_value(&event))
                on:change=check
            />
            <span aria-hidden="true">"€"</span>
            <span class="visually-hidden" id="unite">{text::IN_EUROS}</span>
        </div>
        <div role="group" class="cluster" aria-label=text::SUGGESTIONS>{suggestions}</div>
        <DontKnowBox item answer on_answer=dont_know />
    }
}

/// Largest amount of an item, in euros.
pub(crate) fn maximum(item: Item) -> u32 {
    match question(item).kind {
        Kind::Amount { maximum } => maximum,
        Kind::Ranking
        | Kind::Agreement
        | Kind::Importance
        | Kind::Bipolar
        | Kind::ElevenPoints
        | Kind::Single
        | Kind::Several => 0,
    }
}
