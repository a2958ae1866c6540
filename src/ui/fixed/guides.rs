//! The four ways side by side, one topic of life at a time, and what to read next.

use leptos::prelude::*;

use super::guide::paragraph;
use super::notes::Notes;
use crate::ui::components::{WayName, of_hundred};
use engine::Way;
use exchange::route::Page;
use words::guides::{COMPARISON, FURTHER, OPENING, guide};
use words::{SourcedText, article as text, outcomes_words};

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
        let not_now = view! {
            <div class="compare__cell compare__cell--not-now">
                <dt>{outcomes_words::NOT_NOW}</dt>
                <dd>{row.not_now.text}{notes.marks(row.not_now.facts)}</dd>
            </div>
        };
        view! {
            <section class="stack stack--tight" aria-labelledby=row.id>
                <h2 id=row.id>{row.topic}</h2>
                <dl class="compare">{cells}{not_now}</dl>
                {notes.expired()}
            </section>
        }
    });
    let topics = topics.collect_view();
    let guides = Way::ALL.iter().map(|&way| {
        let href = format!("{base}{}", Page::Guide(way).path());
        view! { <li><a href=href>{guide(way).title}</a></li> }
    });
    let outcomes = outcomes(&notes);
    let elsewhere = elsewhere(&notes);
    let further = further(&notes);
    view! {
        <h1>{text::GUIDES_TITLE}</h1>
        <p class="lead">{OPENING}</p>
        <nav aria-label=text::GUIDES><ul class="contents" role="list">{guides.collect_view()}</ul></nav>
        {topics}
        {outcomes}
        {elsewhere}
        {further}
        {notes.list()}
    }
    .into_any()
}

/// What became of people in each of the five, one under the other: never side by side.
fn outcomes(notes: &Notes) -> AnyView {
    let marks = |claim: &SourcedText| notes.marks(claim.facts);
    let ways = words::outcomes_of_ways().map(|(way, outcomes)| {
        view! {
            <div class="stack stack--tight" data-way=way.id()>
                <h3><WayName way /></h3>
                {of_hundred(outcomes, &marks)}
            </div>
        }
    });
    let ways = ways.collect_view();
    let not_starting = of_hundred(words::outcomes_of_not_starting(), &marks);
    view! {
        <section class="stack" aria-labelledby="sur-100">
            <h2 id="sur-100">{outcomes_words::TITLE}</h2>
            <p>{outcomes_words::NOT_COMPARED}</p>
            {ways}
            <div class="stack stack--tight">
                <h3>{outcomes_words::NOT_NOW}</h3>
                {not_starting}
            </div>
            {notes.expired()}
        </section>
    }
    .into_any()
}

/// The honest answers that are none of the four ways, each with its official site.
fn elsewhere(notes: &Notes) -> AnyView {
    let rows = outcomes_words::ELSEWHERE.iter().map(|row| {
        view! {
            <section class="stack stack--tight" aria-labelledby=row.id>
                <h3 id=row.id>{row.title}</h3>
                <p>{row.when}</p>
                {paragraph(&row.text, notes)}
                <p><a href=row.fact.url rel="noopener noreferrer">{row.site}</a></p>
            </section>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="stack" aria-labelledby="et-aussi">
            <h2 id="et-aussi">{outcomes_words::ALSO_TITLE}</h2>
            <p>{outcomes_words::ALSO}</p>
            {rows}
            {notes.expired()}
        </section>
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
