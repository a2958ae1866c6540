//! The guide of a way, from its content.

use leptos::prelude::*;

use super::notes::Notes;
use crate::ui::components::{Terms, WayName, of_hundred};
use engine::Way;
use exchange::route::Page;
use words::guides::{Block, Guide, Month, MonthLine, guide};
use words::{SourcedText, article as text, outcomes_words};

/// The guide of a way: what it is, sections, sources, and the way to the other three.
pub(super) fn guide_page(way: Way, base: &str) -> AnyView {
    let (text, notes) = (guide(way), Notes::default());
    let sections = text.sections.iter().map(|section| {
        let blocks = section
            .blocks
            .iter()
            .map(|block| shown(way, block, &notes))
            .collect_view();
        view! {
            <section class="stack" aria-labelledby=section.id>
                <h2 id=section.id>{section.title}</h2>
                {blocks}
                {notes.expired()}
            </section>
        }
    });
    let sections = sections.collect_view();
    view! {
        <p class="soft"><WayName way /></p>
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        {contents(text)}
        <Terms title=text::TERMS text=all_text(text) />
        {sections}
        {notes.list()}
        {onwards(way, base)}
    }
    .into_any()
}

fn contents(text: &'static Guide) -> AnyView {
    let rows = text.sections.iter().map(|section| {
        let href = format!("#{}", section.id);
        view! { <li><a href=href>{section.title}</a></li> }
    });
    view! { <nav aria-label=text::CONTENTS><ul class="contents" role="list">{rows.collect_view()}</ul></nav> }
        .into_any()
}

/// The other ways, the comparison, and the questionnaire.
fn onwards(here: Way, base: &str) -> AnyView {
    let others = Way::ALL.iter().filter(|&&way| way != here).map(|&way| {
        let href = format!("{base}{}", Page::Guide(way).path());
        view! { <li><a href=href>{guide(way).title}</a></li> }
    });
    view! {
        <nav class="stack stack--tight" aria-labelledby="suite">
            <h2 id="suite">{text::ONWARDS}</h2>
            <ul>
                {others.collect_view()}
                <li><a href=format!("{base}{}", Page::Guides.path())>{text::COMPARE}</a></li>
            </ul>
            <p><a class="button" href=format!("{base}{}", Page::Home.path())>{text::TRY}</a></p>
        </nav>
    }
    .into_any()
}

fn shown(way: Way, block: &'static Block, notes: &Notes) -> AnyView {
    match block {
        Block::Text(text) => paragraph(text, notes),
        Block::List { lead, items } => {
            let rows = items
                .iter()
                .map(|item| view! { <li>{item.text}{notes.marks(item.facts)}</li> });
            view! { <p>{*lead}</p><ul>{rows.collect_view()}</ul> }.into_any()
        }
        Block::Month(month) => told(month, notes),
        Block::Figures(figures) => {
            let rows = figures.iter().map(|figure| {
                view! {
                    <div class="figures__row">
                        <dt>{figure.label}</dt>
                        <dd>{figure.value}{notes.marks(&[figure.fact])}</dd>
                    </div>
                }
            });
            view! { <dl class="figures__list">{rows.collect_view()}</dl> }.into_any()
        }
        Block::Steps(steps) => {
            let rows = steps.iter().map(|step| {
                view! { <li>{step.text}" "<a href=step.fact.url rel="noopener noreferrer">{step.site}</a>{notes.marks(&[step.fact])}</li> }
            });
            view! { <ol>{rows.collect_view()}</ol> }.into_any()
        }
        Block::Outcomes(outcomes) => {
            let marks = |claim: &SourcedText| notes.marks(claim.facts);
            view! { <div data-way=way.id()>{of_hundred(outcomes, &marks)}</div><p>{outcomes_words::NOT_COMPARED}</p> }
                .into_any()
        }
        Block::Questions(questions) => {
            let rows = questions.iter().map(|question| view! { <li>{*question}</li> });
            view! { <ul>{rows.collect_view()}</ul> }.into_any()
        }
    }
}

/// A paragraph with its sources.
pub(super) fn paragraph(text: &'static SourcedText, notes: &Notes) -> AnyView {
    view! { <p>{text.text}{notes.marks(text.facts)}</p> }.into_any()
}

fn told(month: &'static Month, notes: &Notes) -> AnyView {
    let story = month
        .story
        .iter()
        .map(|sentence| view! { <p>{*sentence}</p> })
        .collect_view();
    let rows = month.lines.iter().map(|line| {
        view! {
            <tr>
                <th scope="row">{line.label}{notes.marks(line.facts)}</th>
                <td class="number">{amount(line)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        {paragraph(&month.activity, notes)}
        {story}
        <div class="table-frame" tabindex="0" role="region" aria-label=text::MONTH>
            <table>
                <caption>{text::MONTH}</caption>
                <thead><tr><th scope="col">{text::LINE}</th><th scope="col">{text::AMOUNT}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {paragraph(&month.resembles, notes)}
        {paragraph(&month.note, notes)}
    }
    .into_any()
}

fn amount(line: &MonthLine) -> String {
    let low = words::euros(line.euros);
    line.at_best
        .map_or(low.clone(), |best| text::between(&low, &words::euros(best)))
}

fn all_text(text: &'static Guide) -> String {
    let blocks = text.sections.iter().flat_map(|section| section.blocks);
    let said = blocks.flat_map(words::guides::texts);
    [text.lead].into_iter().chain(said).collect::<Vec<_>>().join(" ")
}
