//! Ordering three reasons by taps: the first, the second, and the third follows.

use leptos::prelude::*;

use super::option_id;
use super::several::DontKnowBox;
use crate::ui::live::live;
use engine::{Answer, Item, question};
use words::interface::questionnaire as text;

/// Three buttons that take their place as they are pressed.
#[component]
pub fn Ranking(
    /// The question.
    item: Item,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// Called with the ranking once complete, or none while it is not.
    #[prop(into)]
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    // What is pressed so far: less than an answer until two reasons are placed.
    let order = RwSignal::new(complete(answer.get_untracked()));
    let press = move |rank: u8| {
        order.update(|order| *order = pressed(order, rank));
        on_answer.run(order.with(|order| <[u8; 3]>::try_from(order.as_slice()).ok().map(Answer::Ranking)));
    };
    let dont_know = Callback::new(move |value: Option<Answer>| {
        order.set(Vec::new());
        on_answer.run(value);
    });
    let buttons = (0..question(item).choices.len() as u8)
        .map(|rank| {
            let id = option_id(item, rank);
            let place = move || order.with(|order| order.iter().position(|&placed| placed == rank));
            let number = live(move || place().map(|place| (place + 1).to_string()).unwrap_or_default());
            let said = live(move || {
                place()
                    .map(|place| format!(" ({})", text::place(place)))
                    .unwrap_or_default()
            });
            view! {
                <button
                    type="button"
                    class="rank"
                    id=id
                    data-option=question(item).choices[usize::from(rank)].id
                    aria-describedby="aide"
                    aria-pressed=move || place().is_some().to_string()
                    on:click=move |_| press(rank)
                >
                    <span class="rank__place" aria-hidden="true" prop:textContent=number></span>
                    <span>
                        {words::option(item, rank)}
                        <span class="visually-hidden" prop:textContent=said></span>
                    </span>
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="choices">{buttons}</div>
        <p class="visually-hidden" role="status" prop:textContent=live(move || order.with(|order| spoken(item, order)))></p>
        <DontKnowBox item answer on_answer=dont_know />
    }
}

fn complete(answer: Option<Answer>) -> Vec<u8> {
    match answer {
        Some(Answer::Ranking(order)) => order.to_vec(),
        _ => Vec::new(),
    }
}

/// The order after a press: the third place fills itself, and pressing it changes nothing; any other starts again.
fn pressed(order: &[u8], rank: u8) -> Vec<u8> {
    match order {
        [first] if *first == rank => Vec::new(),
        [first] => vec![*first, rank, 3 - first - rank],
        [_, _, third] if *third == rank => order.to_vec(),
        _ => vec![rank],
    }
}

fn spoken(item: Item, order: &[u8]) -> String {
    let places = order.iter().enumerate();
    let said = places.map(|(place, &rank)| [text::place(place), words::COLON, words::option(item, rank)].concat());
    said.collect::<Vec<_>>().join(". ")
}
