//! One option among several: radio buttons, in a column or on a 0 to 10 scale.

use leptos::ev::Event;
use leptos::prelude::*;
use maud::{Markup, html};

use super::{field_id, option_id};
use crate::browser::page;
use engine::{Answer, Item, Kind, question};
use words::interface::questionnaire as text;

/// The radio buttons of a question, « je ne sais pas » last and apart: text, of which only what is ticked changes.
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
    let end = |class: &'static str, words: &'static str| {
        scale.then(|| view! { <p class=class aria-hidden="true">{words}</p> }.into_any())
    };
    let pick = move |event: Event| {
        if let Some(answer) = told(item, &event_target_value(&event)) {
            on_answer.run(answer);
        }
    };
    // Not the text again: it would take the focus away.
    Effect::new(move |_| {
        let ticked = answer.get().and_then(|answer| word(item, answer));
        page::tick(item.id(), ticked.unwrap_or_default());
    });
    let ticked = answer.get_untracked();
    view! {
        {end("scale__end", text::SCALE_LOW)}
        <div class=if scale { "scale" } else { "choices" } inner_html=options(item, ticked).into_string() on:change=pick></div>
        {end("scale__end scale__end--high", text::SCALE_HIGH)}
        <div class="choices choices__gap" inner_html=dont_know(item, ticked).into_string() on:change=pick></div>
    }
}

/// The options in order, under their headings where the question has some.
fn options(item: Item, ticked: Option<Answer>) -> Markup {
    let mut ranks = 0..question(item).choices.len() as u8;
    let options = |ranks: &mut dyn Iterator<Item = u8>| html! { @for rank in ranks { (option(item, rank, ticked)) } };
    let groups = words::groups(item);
    if groups.is_empty() {
        return options(&mut ranks);
    }
    html! {
        @for (place, (heading, count)) in groups.iter().enumerate() {
            div.choices role="group" aria-labelledby={ "groupe-" (place) } {
                p.choices__heading id={ "groupe-" (place) } { (heading) }
                (options(&mut ranks.by_ref().take(*count)))
            }
        }
    }
}

fn option(item: Item, rank: u8, ticked: Option<Answer>) -> Markup {
    let label = html! {
        (words::option(item, rank)) span.visually-hidden { (words::heard(item, rank)) }
    };
    radio(item, &option_id(item, rank), Answer::Choice(rank), &label, ticked)
}

fn dont_know(item: Item, ticked: Option<Answer>) -> Markup {
    let label = words::dont_know(item).map(|label| html! { (label) });
    let id = [&field_id(item), "-sans"].concat();
    html! { @if let Some(label) = label { (radio(item, &id, Answer::DontKnow, &label, ticked)) } }
}

fn radio(item: Item, id: &str, value: Answer, label: &Markup, ticked: Option<Answer>) -> Markup {
    let class = if value == Answer::DontKnow {
        "choice choice--apart"
    } else {
        "choice"
    };
    html! {
        label class=(class) for=(id) {
            input type="radio" id=(id) name=(item.id()) value=[word(item, value)] checked[ticked == Some(value)];
            span { (label) }
        }
    }
}

/// What stands for an answer in its field; none for one that is no option.
fn word(item: Item, answer: Answer) -> Option<&'static str> {
    match answer {
        Answer::Choice(rank) => question(item).choices.get(usize::from(rank)).map(|choice| choice.id),
        Answer::DontKnow => question(item).dont_know,
        Answer::Ranking(_) | Answer::Several(_) | Answer::Amount(_) => None,
    }
}

/// The answer that a field stands for.
fn told(item: Item, value: &str) -> Option<Answer> {
    let rank = question(item).choices.iter().position(|choice| choice.id == value);
    let dont_know = question(item).dont_know == Some(value);
    rank.map(|rank| Answer::Choice(rank as u8))
        .or(dont_know.then_some(Answer::DontKnow))
}
