//! Several options at once: checkboxes, where « aucun » and « je ne sais pas » stand alone.

use leptos::prelude::*;

use super::{field_id, option_id};
use engine::{Answer, Item, OptionSet, question};

/// The checkboxes of a question.
#[component]
pub fn Several(
    /// The question.
    item: Item,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// Called with the whole new answer, none when nothing is ticked.
    #[prop(into)]
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let ticked = move || match answer.get() {
        Some(Answer::Several(set)) => set,
        _ => OptionSet::default(),
    };
    let options = (0..question(item).choices.len() as u8)
        .map(|rank| {
            let id = option_id(item, rank);
            let toggle = move |_| on_answer.run(toggled(item, ticked(), rank));
            view! {
                <label class="choice" for=id>
                    <input
                        type="checkbox"
                        id=id.clone()
                        name=item.id()
                        value=question(item).choices[usize::from(rank)].id
                        prop:checked=move || ticked().contains(rank)
                        on:change=toggle
                    />
                    <span>{words::option(item, rank)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <div class="choices">{options}</div>
        <div class="choices choices__gap">
            <DontKnowBox item answer on_answer />
        </div>
    }
}

/// « Je ne sais pas » as a checkbox that empties the rest.
#[component]
pub fn DontKnowBox(
    /// The question.
    item: Item,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// Called when the box is ticked or unticked.
    #[prop(into)]
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let known = move || answer.get() != Some(Answer::DontKnow);
    question(item).dont_know.map(|word| {
        let id = format!("{}-sans", field_id(item));
        view! {
            <label class="choice choice--apart" for=id>
                <input
                    type="checkbox"
                    id=id.clone()
                    name=item.id()
                    value=word
                    prop:checked=move || !known()
                    on:change=move |_| on_answer.run(known().then_some(Answer::DontKnow))
                />
                <span>{words::dont_know(item)}</span>
            </label>
        }
    })
}

/// The answer once an option is ticked or unticked; the last option, « aucun », excludes the others.
fn toggled(item: Item, ticked: OptionSet, rank: u8) -> Option<Answer> {
    let none_of_these = question(item).choices.len() as u8 - 1;
    let bit = 1 << rank;
    let set = match (ticked.contains(rank), rank == none_of_these) {
        (true, _) => ticked.0 & !bit,
        (false, true) => bit,
        (false, false) => (ticked.0 | bit) & !(1 << none_of_these),
    };
    (set != 0).then_some(Answer::Several(OptionSet(set)))
}
