//! One option among several: radio buttons, in a column or on a 0 to 10 scale.

use leptos::ev::Event;
use leptos::prelude::*;
use maud::{Markup, html};

use super::choice::{Field, choice, dont_know, follow, rank_of};
use super::option_id;
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
        let word = event_target_value(&event);
        let dont_know = question(item).dont_know == Some(&word);
        let picked = rank_of(item, &word).map(Answer::Choice);
        if let Some(answer) = picked.or(dont_know.then_some(Answer::DontKnow)) {
            on_answer.run(answer);
        }
    };
    follow(item, answer);
    let ticked = answer.get_untracked();
    view! {
        {end("scale__end", text::SCALE_LOW)}
        <div class=if scale { "scale" } else { "choices" } inner_html=options(item, ticked).into_string() on:change=pick></div>
        {end("scale__end scale__end--high", text::SCALE_HIGH)}
        <div class="choices choices__gap" inner_html=dont_know(Field::Radio, item, ticked).into_string() on:change=pick></div>
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
    let word = question(item)
        .choices
        .get(usize::from(rank))
        .map_or("", |choice| choice.id);
    choice(Field::Radio, item, &option_id(item, rank), word, &label, ticked)
}
