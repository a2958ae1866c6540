//! The questionnaire on paper: every question with the codes of its options, to fill in by hand and type later.

use leptos::prelude::*;

use engine::{Item, Kind, Question, Section, question};
use words::paper_page as text;

/// Every question, section by section.
pub(super) fn paper(_base: &str) -> AnyView {
    let sections = Section::ALL.iter().map(|&section| {
        let text = words::section(section);
        let items = asked_in_order().filter(|(_, item)| question(*item).section == section);
        view! {
            <section class="stack" aria-labelledby=section.id()>
                <h2 id=section.id()>{text.title}</h2>
                <p>{text.opening}</p>
                {items.map(asked).collect_view()}
            </section>
        }
    });
    view! {
        <h1>{text::TITLE}</h1>
        <p class="lead">{text::LEAD}</p>
        <ul>{text::RULES.iter().map(|rule| view! { <li>{*rule}</li> }).collect_view()}</ul>
        {sections.collect_view()}
        <p>{text::END}</p>
    }
    .into_any()
}

/// The questions of the complete path with their numbers: the paper asks no confirmation, nor what a trade says.
fn asked_in_order() -> impl Iterator<Item = (usize, Item)> {
    let on_a_path = |item: &Item| question(*item).is_on_a_path();
    (1..).zip(Item::ALL.iter().copied().filter(on_a_path))
}

fn asked((number, item): (usize, Item)) -> AnyView {
    let text = words::question(item);
    let row = question(item);
    // The help of the ranking speaks of a finger.
    let help = text
        .help
        .filter(|_| row.kind != Kind::Ranking)
        .map(|help| view! { <p>{help}</p> });
    let poles = text.poles.map(|(low, high)| view! { <p>{text::poles(low, high)}</p> });
    let condition = (!row.visible_if.is_empty()).then(|| view! { <p class="soft small">{text::SOMETIMES}</p> });
    let title = format!("{number}. {}", text.text);
    view! {
        <section class="paper-question stack stack--tight" aria-labelledby=item.id()>
            <h3 id=item.id()>{title}</h3>
            {condition}
            {help}
            {poles}
            <p class="soft">{text::how(row.kind)}</p>
            {choices(row)}
        </section>
    }
    .into_any()
}

/// The options with their codes, which are those of the files and of the command line.
fn choices(row: &Question) -> AnyView {
    let item = row.item;
    let labelled = row.choices.iter().zip(words::labels(item));
    let options = labelled.filter(|_| !matches!(row.kind, Kind::Amount { .. }));
    let options = options.map(|(choice, label)| option(choice.id, label)).collect_view();
    let dont_know = row
        .dont_know
        .zip(words::dont_know(item))
        .map(|(code, label)| option(code, label));
    view! { <ul class="paper-options" role="list">{options}{dont_know}</ul> }.into_any()
}

fn option(code: &'static str, label: &'static str) -> AnyView {
    view! {
        <li>
            <span class="paper-box" aria-hidden="true"></span>
            <span>{label}" "<code class="soft small">{code}</code></span>
        </li>
    }
    .into_any()
}
