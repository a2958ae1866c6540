//! How the result is computed: the engine's own tables, in French.

use leptos::prelude::*;

use super::certificate::certificate;
use super::notes::Notes;
use crate::content::{self, TitledText, method as texts, method_page as words};
use crate::engine::{
    ITEMS_VERSION, MODEL_VERSION, Motive, NEUTRAL_START, Need, PerWay, Way, choices, fact_points, gate_rules,
    indicators, intercept, motive_points, need_points, thresholds,
};
use crate::route::Page;

/// Every table and threshold of the model, and what the site cannot do.
pub(super) fn method(base: &str) -> AnyView {
    let (t, notes) = (thresholds(), Notes::default());
    let limits = texts::LIMITS.iter().map(|line| view! { <li>{*line}</li> });
    view! {
        <h1>{words::TITLE}</h1>
        <p class="lead">{words::LEAD}</p>
        {part("comment", texts::HOW_TITLE, told(texts::HOW))}
        {part("depart", words::START, view! { <p>{words::START_TEXT}</p>{starts()} }.into_any())}
        {part("besoins", words::NEEDS, needs(base))}
        {part("poids", words::WEIGHTS, view! { <p>{words::weights_text(&t)}</p>{weights()} }.into_any())}
        {part("faits", words::FACTS, view! { <p>{words::FACTS_TEXT}</p>{facts()} }.into_any())}
        {part("argent", words::MONEY, view! { <p>{words::money_text(&t)}</p> }.into_any())}
        {part("partage", words::SHARING, view! { <p>{words::sharing_text(&t)}</p> }.into_any())}
        {part("portes", words::GATES, view! { <p>{words::GATES_TEXT}</p>{gates(&notes)} }.into_any())}
        {part("variantes", words::DRAWS, view! { <p>{words::draws_text(&t)}</p> }.into_any())}
        {part("verdict", words::VERDICT, view! { <p>{words::verdict_text(&t)}</p> }.into_any())}
        {part("certificat", words::CERTIFICATE, certificate())}
        {part("limites", words::LIMITS, view! { <ul>{limits.collect_view()}</ul><p>{content::limits::with_result()}</p> }.into_any())}
        {part("qui", texts::WHO_TITLE, told(texts::WHO))}
        {part("versions", words::VERSIONS, view! { <p>{words::versions_text(MODEL_VERSION, ITEMS_VERSION)}</p> }.into_any())}
        {notes.list()}
    }
    .into_any()
}

/// Titles with the text under each.
fn told(texts: &'static [TitledText]) -> AnyView {
    let rows = texts
        .iter()
        .map(|told| view! { <h3>{told.title}</h3><p>{told.text}</p> });
    rows.collect_view().into_any()
}

fn part(id: &'static str, title: &'static str, content: AnyView) -> AnyView {
    view! { <section class="stack" aria-labelledby=id><h2 id=id>{title}</h2>{content}</section> }.into_any()
}

fn starts() -> AnyView {
    let rows = vec![(
        words::START_COLUMN.to_owned(),
        PerWay::of(|way| NEUTRAL_START + intercept(way)),
    )];
    table(words::START, words::START_ROW, rows, false)
}

/// The two poles of each need, and the questions that measure it.
fn needs(base: &str) -> AnyView {
    let rows = Need::ALL.iter().map(|&need| {
        let (low, high) = content::need_poles(need);
        let asked: Vec<&str> = indicators(need)
            .iter()
            .map(|&item| content::question(item).short)
            .collect();
        view! { <li><strong>{low}" ↔ "{high}</strong>". "{words::MEASURED_BY}" : "{asked.join(", ")}"."</li> }
    });
    let paper = format!("{base}{}", Page::Paper.path());
    view! {
        <p>{words::NEEDS_TEXT}</p>
        <ul>{rows.collect_view()}</ul>
        <p><a href=paper>{words::PAPER}</a></p>
    }
    .into_any()
}

fn weights() -> AnyView {
    let needs = Need::ALL
        .iter()
        .map(|&need| (content::need_poles(need).1.to_owned(), need_points(need)));
    let motives = Motive::ALL
        .iter()
        .map(|&motive| (content::motive_name(motive).to_owned(), motive_points(motive)));
    view! {
        {table(words::WEIGHTS, words::NEED, needs.collect(), true)}
        {table(words::MOTIVE_WEIGHTS, words::MOTIVE, motives.collect(), true)}
    }
    .into_any()
}

fn facts() -> AnyView {
    let tables = fact_points().into_iter().map(|(item, rows)| {
        let title = content::question(item).short;
        let labels = choices(item)
            .iter()
            .zip(content::labels(item))
            .map(|(_, label)| (*label).to_owned());
        table(title, words::OPTION, labels.zip(rows).collect(), true)
    });
    tables.collect_view().into_any()
}

/// One row a line, one column a way; a frame of its own, which scrolls on a small screen.
fn table(title: &'static str, first: &'static str, rows: Vec<(String, PerWay<f64>)>, signed: bool) -> AnyView {
    let ways = Way::ALL
        .iter()
        .map(|&way| view! { <th scope="col">{content::way(way).name}</th> });
    let rows = rows.into_iter().map(|(label, points)| {
        let cells = Way::ALL
            .iter()
            .map(|&way| view! { <td class="number">{words::points(points[way], signed)}</td> });
        view! { <tr><th scope="row">{label}</th>{cells.collect_view()}</tr> }
    });
    let name = [title, first].join(" – ");
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=name>
            <table>
                <caption>{title}</caption>
                <thead><tr><th scope="col">{first}</th>{ways.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn gates(notes: &Notes) -> AnyView {
    let rows = gate_rules().map(|(code, ways, access)| {
        let text = content::gate(code);
        let ways: Vec<&str> = ways.iter().map(|&way| content::way(way).name).collect();
        view! {
            <li>
                <strong>{content::list(&ways)}", "{words::access(access)}</strong>
                " : "{text.text}" "{text.opens}{notes.marks(text.facts)}
            </li>
        }
    });
    view! { <ul>{rows.collect_view()}</ul> }.into_any()
}
