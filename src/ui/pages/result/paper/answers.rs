//! On paper: every answer, after the page for the appointment.

use leptos::prelude::*;

use crate::content;
use crate::content::attempts::NOT_SHARED;
use crate::content::interface::questionnaire::NO_ANSWER;
use crate::content::paper as words;
use crate::engine::{Item, Sheet, asked};
use crate::ui::pages::shown::Shown;

/// The answers of a result; nothing when none came with it.
#[component]
pub fn PaperAnswers(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    shown.sheet.map(|sheet| {
        view! {
            <div class="paper paper--answers">
                <h2>{words::ANSWERS}</h2>
                <dl>{rows(&sheet, &shown.withheld)}</dl>
            </div>
        }
    })
}

fn rows(sheet: &Sheet, withheld: &[Item]) -> AnyView {
    let rows = asked(&sheet.answers, sheet.mode).into_iter().map(|item| {
        let unsaid = if withheld.contains(&item) {
            NOT_SHARED
        } else {
            NO_ANSWER
        };
        let answer = sheet.answers.get(item);
        let said = answer.map_or_else(|| unsaid.to_owned(), |answer| content::answer(item, answer));
        view! { <div><dt>{content::question(item).short}</dt><dd>{said}</dd></div> }
    });
    rows.collect_view().into_any()
}
