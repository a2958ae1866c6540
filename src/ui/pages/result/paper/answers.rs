//! On paper: every answer, after the page for the appointment.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::pages::shown::Shown;
use engine::{Item, Sheet, listed};
use words::attempts::NOT_SHARED;
use words::interface::questionnaire::NO_ANSWER;
use words::paper as text;

/// The answers of a result; nothing when none came with it.
#[component]
pub fn PaperAnswers(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    shown.sheet.map(|sheet| {
        view! {
            <div class="paper paper--answers">
                <h2>{text::ANSWERS}</h2>
                <dl>{rows(&sheet, &shown.withheld)}</dl>
            </div>
        }
    })
}

fn rows(sheet: &Sheet, withheld: &[Item]) -> AnyView {
    let rows = listed(&sheet.answers, sheet.mode, clock::law())
        .into_iter()
        .map(|item| {
            let unsaid = if withheld.contains(&item) {
                NOT_SHARED
            } else {
                NO_ANSWER
            };
            let answer = sheet.answers.get(item);
            let said = answer.map_or_else(|| unsaid.to_owned(), |answer| words::answer(item, answer));
            view! { <div><dt>{words::question(item).short}</dt><dd>{said}</dd></div> }
        });
    rows.collect_view().into_any()
}
