//! The printed sheet: one page for an appointment, then the answers; nothing of it shows on the screen.

mod answers;
mod law;
mod steps;

use leptos::prelude::*;

use super::body::{sentence, ways_title};
use super::figures::table;
use crate::browser::clock;
use crate::ui::pages::shown::Shown;
pub(super) use answers::PaperAnswers;
use words::paper as text;

/// Verdict, ways, reasons, law with its sources, steps and questions. The link comes after it.
#[component]
pub fn PaperSheet(
    /// The result.
    shown: Shown,
    /// What was changed, when it is not the result of the answers as they are.
    #[prop(optional_no_strip)]
    variant: Option<String>,
) -> impl IntoView {
    view! {
        <div class="paper">
            {variant.map(|variant| view! { <p class="paper__variant"><strong>{variant}</strong></p> })}
            <p class="paper__head">
                <strong>{text::TITLE}</strong>
                " "
                {text::about(clock::today())}
            </p>
            <h2 class="paper__verdict">{shown.title()}</h2>
            <p>{sentence(&shown)}</p>
            {law::waiting(&shown)}
            {(!shown.names_no_way()).then(|| ways(&shown))}
            <p class="paper__small">{words::limits::with_result()}</p>
        </div>
    }
}

/// The ways with what speaks for each, the law, the steps and the questions.
fn ways(shown: &Shown) -> AnyView {
    view! {
        <h3>{ways_title(shown)}</h3>
        {table(shown.ways())}
        <div class="paper__columns">
            {reasons(shown.ways())}
            {law::section(shown.ways())}
            {steps::path(shown)}
            {steps::questions(shown)}
        </div>
    }
    .into_any()
}

/// What speaks for and against the ways in front.
fn reasons(shown: &Shown) -> Option<AnyView> {
    let report = shown.report.as_deref()?;
    let recommended = shown.recommended();
    // The sheet has one page: several ways in front have fewer reasons each.
    let most = if recommended.len() > 1 { 2 } else { 3 };
    let blocks = recommended.into_iter().map(|way| {
        let reasons = words::reasons(report, way);
        let rows = |sign: &'static str, reasons: &[words::Reason]| {
            let rows = reasons
                .iter()
                .take(most)
                .map(|reason| view! { <li>{sign}" "{reason.text()}</li> });
            rows.collect_view()
        };
        view! {
            <section>
                <h3>{words::way(way).name}</h3>
                <ul class="paper__signs">{rows("+", &reasons.for_it)}{rows("−", &reasons.against)}</ul>
            </section>
        }
    });
    Some(blocks.collect_view().into_any())
}
