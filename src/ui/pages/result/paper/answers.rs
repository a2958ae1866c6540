//! On paper: the answers, after the page for the appointment.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::pages::shown::Shown;
use engine::{Item, Sheet, listed};
use words::attempts::NOT_SHARED;
use words::interface::questionnaire::NO_ANSWER;
use words::paper as text;

/// The answers of a result received: those that its link keeps back are named; nothing when none came with it.
#[component]
pub fn PaperAnswers(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let sheet = shown.sheet?;
    Some(annex(rows(&sheet, &shown.withheld, &[]), false))
}

/// One's own answers, without those kept off the sheet.
pub(super) fn own(told: &Shown, kept_off: &[Item]) -> Option<AnyView> {
    let sheet = told.sheet.as_ref()?;
    Some(annex(rows(sheet, &[], kept_off), !kept_off.is_empty()))
}

fn annex(rows: AnyView, off: bool) -> AnyView {
    view! {
        <div class="paper paper--answers">
            <h2>{text::ANSWERS}</h2>
            <dl>{rows}</dl>
            {off.then(|| view! { <p>{text::ANSWERS_OFF}</p> })}
        </div>
    }
    .into_any()
}

fn rows(sheet: &Sheet, withheld: &[Item], off: &[Item]) -> AnyView {
    let items = listed(&sheet.answers, sheet.mode, clock::law()).into_iter();
    let rows = items.filter(|item| !off.contains(item)).map(|item| {
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
