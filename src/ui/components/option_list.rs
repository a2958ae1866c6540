//! One option among several: radio buttons, in a column or on a 0 to 10 scale.

use leptos::prelude::*;

use super::{field_id, option_id};
use engine::{Answer, Item, Kind, question};
use words::interface::questionnaire as text;

/// The radio buttons of a question, « je ne sais pas » last and apart.
#[component]
pub fn OptionList(
    /// The question.
    item: Item,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// Called when the person picks an option.
    #[prop(into)]
    on_answer: Callback<Answer>,
) -> impl IntoView {
    let scale = question(item).kind == Kind::ElevenPoints;
    let option = move |rank| {
        let heard = words::heard(item, rank);
        let label = view! { {words::option(item, rank)}<span class="visually-hidden">{heard}</span> };
        radio(
            item,
            option_id(item, rank),
            Answer::Choice(rank),
            label.into_any(),
            answer,
            on_answer,
        )
    };
    let options = grouped(item, option);
    let dont_know = words::dont_know(item).map(|label| {
        let id = format!("{}-sans", field_id(item));
        radio(item, id, Answer::DontKnow, label.into_any(), answer, on_answer)
    });
    view! {
        {scale.then(|| view! { <p class="scale__end" aria-hidden="true">{text::SCALE_LOW}</p> })}
        <div class=if scale { "scale" } else { "choices" }>{options}</div>
        {scale.then(|| view! { <p class="scale__end scale__end--high" aria-hidden="true">{text::SCALE_HIGH}</p> })}
        <div class="choices choices__gap">{dont_know}</div>
    }
}

/// The options in order, under their headings where the question has some.
fn grouped(item: Item, option: impl Fn(u8) -> AnyView) -> AnyView {
    let mut rank = 0;
    let mut next = |count: usize| {
        let group = (rank..rank + count).map(|rank| option(rank as u8)).collect_view();
        rank += count;
        group
    };
    let groups = words::groups(item);
    if groups.is_empty() {
        return next(question(item).choices.len()).into_any();
    }
    let group = |(place, &(heading, count)): (usize, &(&'static str, usize))| {
        let id = format!("groupe-{place}");
        let labelled_by = id.clone();
        view! {
            <div class="choices" role="group" aria-labelledby=labelled_by>
                <p class="choices__heading" id=id>{heading}</p>
                {next(count)}
            </div>
        }
    };
    groups.iter().enumerate().map(group).collect_view().into_any()
}

fn radio(
    item: Item,
    id: String,
    value: Answer,
    label: AnyView,
    answer: Signal<Option<Answer>>,
    on_answer: Callback<Answer>,
) -> AnyView {
    let (word, apart) = match value {
        Answer::Choice(rank) => (question(item).choices[usize::from(rank)].id, false),
        _ => (question(item).dont_know.unwrap_or_default(), true),
    };
    view! {
        <label class="choice" class:choice--apart=apart for=id>
            <input
                type="radio"
                id=id.clone()
                name=item.id()
                value=word
                prop:checked=move || answer.get() == Some(value)
                on:change=move |_| on_answer.run(value)
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
