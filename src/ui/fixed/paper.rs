//! The questionnaire on paper: every question with the codes of its options, to fill in by hand and type later.

use leptos::prelude::*;

use crate::ui::components::qr_code;
use engine::{Item, Kind, Question, Section, question};
use exchange::route::Page;
use exchange::typed::{DONT_KNOW, has_letters, letter, numbered};
use words::group_words::page as group;
use words::{advice, paper_page as text};

/// Every question, section by section, then the way to the page where they are typed: a code and an address where the site is
/// published at `public`, which ends with a slash.
pub(super) fn paper(base: &str, public: Option<&str>) -> AnyView {
    let meeting = format!("{base}{}", Page::Group.path());
    let case = format!("{base}{}", Page::Advice.path());
    let sections = Section::ALL.iter().map(|&section| {
        let text = words::section(section);
        let items = numbered().filter(|(_, item)| question(*item).section == section);
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
        {public.map(way_back)}
        <p>{text::MEETING}" "<a href=meeting>{group::TITLE}</a>"."</p>
        <p>{advice::ON_PAPER}" "<a href=case>{advice::TITLE}</a>"."</p>
    }
    .into_any()
}

/// How a sheet of paper leads to the page where it is typed.
fn way_back(public: &str) -> AnyView {
    let address = [public.trim_end_matches('/'), Page::Attempts.path()].concat();
    view! {
        <div class="paper-back">
            {qr_code(&address, text::CODE_LABEL)}
            <p>{text::WHERE}" "<span class="paper-back__address">{address}</span></p>
        </div>
    }
    .into_any()
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

/// The options with their letters, which are typed after the number of the question.
fn choices(row: &Question) -> AnyView {
    let item = row.item;
    let labelled = (0..)
        .zip(words::labels(item))
        .filter(|_| !matches!(row.kind, Kind::Amount { .. }));
    let own = |rank| letter(rank).filter(|_| has_letters(row.kind));
    let options = labelled.map(|(rank, label)| option(own(rank), label)).collect_view();
    let dont_know = words::dont_know(item).map(|label| option(Some(DONT_KNOW), label));
    view! { <ul class="paper-options" role="list">{options}{dont_know}</ul> }.into_any()
}

fn option(letter: Option<char>, label: &'static str) -> AnyView {
    let letter = letter.map(|letter| view! { " "<code class="soft small">{letter.to_string()}</code> });
    view! {
        <li>
            <span class="paper-box" aria-hidden="true"></span>
            <span>{label}{letter}</span>
        </li>
    }
    .into_any()
}
