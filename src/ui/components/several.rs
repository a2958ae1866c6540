//! Several options at once: checkboxes, where « aucun » and « je ne sais pas » stand alone.

use leptos::ev::Event;
use leptos::prelude::*;
use maud::{Markup, html};

use super::choice::{Field, choice, dont_know, follow, rank_of};
use super::option_id;
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
    let ticked = move || match answer.get_untracked() {
        Some(Answer::Several(set)) => set,
        _ => OptionSet::default(),
    };
    let toggle = move |event: Event| {
        if let Some(rank) = rank_of(item, &event_target_value(&event)) {
            on_answer.run(toggled(item, ticked(), rank));
        }
    };
    view! {
        <div class="choices" inner_html=options(item, answer.get_untracked()).into_string() on:change=toggle></div>
        <DontKnowBox item answer on_answer />
    }
}

fn options(item: Item, answer: Option<Answer>) -> Markup {
    let option = |rank: u8, word: &str| {
        let label = html! { (words::option(item, rank)) };
        choice(Field::Checkbox, item, &option_id(item, rank), word, &label, answer)
    };
    html! { @for (rank, row) in question(item).choices.iter().enumerate() { (option(rank as u8, row.id)) } }
}

/// « Je ne sais pas » as a checkbox that empties the rest, apart; ticks the others of the question too.
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
    let known = move || answer.get_untracked() != Some(Answer::DontKnow);
    follow(item, answer);
    let text = dont_know(Field::Checkbox, item, answer.get_untracked()).into_string();
    let toggle = move |_| on_answer.run(known().then_some(Answer::DontKnow));
    view! { <div class="choices choices__gap" inner_html=text on:change=toggle></div> }
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
