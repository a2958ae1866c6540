//! The four ways side by side, one topic of life at a time, and what to read next.

use leptos::prelude::*;

use super::guide::paragraph;
use super::notes::Notes;
use crate::ui::components::WayName;
use engine::Way;
use exchange::route::Page;
use words::article as text;
use words::guides::{COMPARISON, FURTHER, OPENING, guide};

/// The comparison, the guides and the further reading.
pub(super) fn guides_page(base: &str) -> AnyView {
    let notes = Notes::default();
    let topics = COMPARISON.iter().map(|row| {
        let cells = Way::ALL.iter().zip(&row.cells).map(|(&way, cell)| {
            view! {
                <div class="compare__cell" data-way=way.id()>
                    <dt><WayName way /></dt>
                    <dd>{cell.text}{notes.marks(cell.facts)}</dd>
                </div>
            }
        });
        let cells = cells.collect_view();
        view! {
            <section class="stack stack--tight" aria-labelledby=row.id>
                <h2 id=row.id>{row.topic}</h2>
                <dl class="compare">{cells}</dl>
                {notes.expired()}
            </section>
        }
    });
    let topics = topics.collect_view();
    let guides = Way::ALL.iter().map(|&way| {
        let href = format!("{base}{}", Page::Guide(way).path());
        view! { <li><a href=href>{guide(way).title}</a></li> }
    });
    let further = further(&notes);
    view! {
        <h1>{text::GUIDES_TITLE}</h1>
        <p class="lead">{OPENING}</p>
        <nav aria-label=text::GUIDES><ul class="contents" role="list">{guides.collect_view()}</ul></nav>
        {topics}
        {further}
        {notes.list()}
    }
    .into_any()
}

fn further(notes: &Notes) -> AnyView {
    let topics = FURTHER.iter().map(|topic| {
        let text = topic.text.iter().map(|text| paragraph(text, notes)).collect_view();
        let links = topic
            .links
            .iter()
            .map(|(name, fact)| view! { <li><a href=fact.url rel="noopener noreferrer">{*name}</a></li> });
        view! {
            <section class="stack stack--tight" aria-labelledby=topic.id>
                <h3 id=topic.id>{topic.title}</h3>
                {text}
                <ul>{links.collect_view()}</ul>
                {notes.expired()}
            </section>
        }
    });
    let topics = topics.collect_view();
    view! {
        <section class="stack" aria-labelledby="plus-loin">
            <h2 id="plus-loin">{text::FURTHER}</h2>
            {topics}
        </section>
    }
    .into_any()
}
