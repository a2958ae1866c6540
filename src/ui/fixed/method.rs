//! How the result is computed: the engine's own tables, in French.

use leptos::prelude::*;

use super::certificate::certificate;
use super::notes::Notes;
use crate::ui::components::{Terms, linked};
use engine::{
    ITEMS_VERSION, MODEL_VERSION, Motive, NEUTRAL_START, Need, PerWay, Way, choices, fact_points, gate_rules,
    indicators, intercept, motive_points, need_points, thresholds,
};
use exchange::route::Page;
use words::{TitledText, method as texts, method_page as text, since};

/// Every table and threshold of the model, and what the site cannot do.
pub(super) fn method(base: &str) -> AnyView {
    let (t, notes) = (thresholds(), Notes::default());
    let limits = texts::LIMITS.iter().map(|line| view! { <li>{*line}</li> });
    view! {
        <h1>{text::TITLE}</h1>
        <p class="lead">{text::LEAD}</p>
        <Terms title=words::article::TERMS text=gate_texts() anchors=true />
        {part("comment", texts::HOW_TITLE, told(texts::HOW))}
        {part("questions", text::QUESTIONS, view! { <p>{text::questions_text()}</p> }.into_any())}
        {part("depart", text::START, view! { <p>{text::START_TEXT}</p>{starts()} }.into_any())}
        {part("besoins", text::NEEDS, needs(base))}
        {part("poids", text::WEIGHTS, view! { <p>{text::weights_text(&t)}</p>{weights()} }.into_any())}
        {part("faits", text::FACTS, view! { <p>{text::FACTS_TEXT}</p>{facts()} }.into_any())}
        {part("argent", text::MONEY, view! { <p>{text::money_text(&t)}</p> }.into_any())}
        {part("partage", text::SHARING, view! { <p>{text::sharing_text(&t)}</p> }.into_any())}
        {part("portes", text::GATES, view! { <p>{text::GATES_TEXT}</p>{gates(&notes)} }.into_any())}
        {part("variantes", text::DRAWS, view! { <p>{text::draws_text(&t)}</p> }.into_any())}
        {part("verdict", text::VERDICT, view! { <p>{text::verdict_text(&t)}</p> }.into_any())}
        {part("certificat", text::CERTIFICATE, certificate())}
        {part("limites", text::LIMITS, view! { <ul>{limits.collect_view()}</ul><p>{words::limits::with_result()}</p> }.into_any())}
        {part("preuves", texts::EVIDENCE_TITLE, evidence(base))}
        {part("qui", texts::WHO_TITLE, told(texts::WHO))}
        {part("changements", since::ALL_TITLE, changes())}
        {part("versions", text::VERSIONS, view! { <p>{text::versions_text(MODEL_VERSION, ITEMS_VERSION)}</p> }.into_any())}
        {notes.list()}
    }
    .into_any()
}

/// How sources are chosen, read again and judged; how easy the texts are; what an aid to a decision should hold.
fn evidence(base: &str) -> AnyView {
    let aid = [base, Page::DecisionAid.path()].concat();
    view! {
        {told(texts::EVIDENCE)}
        <h3>{texts::READABILITY_TITLE}</h3>
        <p>{texts::readability()}</p>
        <p><a href=aid>{words::ipdas::TITLE}</a></p>
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
        text::START_COLUMN.to_owned(),
        PerWay::of(|way| NEUTRAL_START + intercept(way)),
    )];
    table(text::START, text::START_ROW, rows, false)
}

/// The two poles of each need, and the questions that measure it.
fn needs(base: &str) -> AnyView {
    let rows = Need::ALL.iter().map(|&need| {
        let (low, high) = words::need_poles(need);
        let asked: Vec<&str> = indicators(need)
            .iter()
            .map(|&item| words::question(item).short)
            .collect();
        view! { <li><strong>{low}" ↔ "{high}</strong>". "{text::MEASURED_BY}{words::COLON}{asked.join(", ")}"."</li> }
    });
    let paper = format!("{base}{}", Page::Paper.path());
    view! {
        <p>{text::NEEDS_TEXT}</p>
        <ul>{rows.collect_view()}</ul>
        <p><a href=paper>{text::PAPER}</a></p>
    }
    .into_any()
}

fn weights() -> AnyView {
    let needs = Need::ALL
        .iter()
        .map(|&need| (words::need_poles(need).1.to_owned(), need_points(need)));
    let motives = Motive::ALL
        .iter()
        .map(|&motive| (words::motive_name(motive).to_owned(), motive_points(motive)));
    view! {
        {table(text::WEIGHTS, text::NEED, needs.collect(), true)}
        {table(text::MOTIVE_WEIGHTS, text::MOTIVE, motives.collect(), true)}
    }
    .into_any()
}

fn facts() -> AnyView {
    let tables = fact_points().into_iter().map(|(item, rows)| {
        let title = words::question(item).short;
        let labels = choices(item)
            .iter()
            .zip(words::labels(item))
            .map(|(_, label)| (*label).to_owned());
        table(title, text::OPTION, labels.zip(rows).collect(), true)
    });
    tables.collect_view().into_any()
}

/// One row a line, one column a way; a frame of its own, which scrolls on a small screen.
fn table(title: &'static str, first: &'static str, rows: Vec<(String, PerWay<f64>)>, signed: bool) -> AnyView {
    let ways = Way::ALL
        .iter()
        .map(|&way| view! { <th scope="col">{words::way(way).name}</th> });
    let rows = rows.into_iter().map(|(label, points)| {
        let cells = Way::ALL
            .iter()
            .map(|&way| view! { <td class="number">{text::points(points[way], signed)}</td> });
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

/// What changed, the most recent first.
fn changes() -> AnyView {
    let rows = since::CHANGES.iter().rev();
    let rows =
        rows.map(|change| view! { <li><strong>{words::date(change.day)}</strong>{words::COLON}{change.said}</li> });
    view! { <p>{since::ALL_LEAD}</p><ul>{rows.collect_view()}</ul> }.into_any()
}

/// Every text of a rule, for the terms they use.
fn gate_texts() -> String {
    let texts: Vec<&str> = gate_rules().map(|(code, ..)| words::gate(code).text).collect();
    texts.join(" ")
}

fn gates(notes: &Notes) -> AnyView {
    let rows = gate_rules().map(|(code, ways, access)| {
        let text = words::gate(code);
        let ways: Vec<&str> = ways.iter().map(|&way| words::way(way).name).collect();
        view! {
            <li>
                <strong>{words::list(&ways)}", "{text::access(access)}</strong>
                {words::COLON}{linked(text.text)}" "{text.opens}{notes.marks(text.facts)}
            </li>
        }
    });
    let rows = rows.collect_view();
    view! { <ul>{rows}</ul>{notes.expired()} }.into_any()
}
