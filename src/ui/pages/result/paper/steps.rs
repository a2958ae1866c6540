//! On paper: the steps over time, and the questions to ask.

use leptos::prelude::*;

use super::super::interview::questions as questions_of;
use super::super::tomorrow::paths;
use crate::ui::pages::shown::Shown;
use engine::{PathCode, Report};
use words::interface::result::PATH;
use words::paper as text;

/// Questions on the sheet of a close call; the page on the screen has them all.
const MOST_WITH_TWO_PATHS: usize = 6;

/// « Préparer », then the steps of each path.
pub(super) fn path(shown: &Shown) -> Option<AnyView> {
    let report = shown.report.as_deref()?;
    let paths = paths(shown, report)?;
    let prepares = paths.iter().all(|&code| words::prepares(code));
    let paths = paths.into_iter().map(|code| steps(report, code)).collect_view();
    Some(
        view! {
            <section>
                <h3>{PATH}</h3>
                {prepares.then(|| view! { <p>{words::step_text(words::PREPARE, "")}</p> })}
                {paths}
            </section>
        }
        .into_any(),
    )
}

fn steps(report: &Report, code: PathCode) -> AnyView {
    let text = words::path(code);
    let variant = words::variant_label(&report.variants);
    let steps = text.steps.iter().map(|&step| {
        let next = step
            .done_when
            .map(|next| view! { " "<span class="paper__small">{words::acts_words::done(next)}</span> });
        view! { <li>{words::step_text(step, &variant)}{next}</li> }
    });
    view! {
        <p><strong>{text.title}</strong></p>
        <ol>{steps.collect_view()}</ol>
    }
    .into_any()
}

/// The questions, by whom to ask.
pub(super) fn questions(shown: &Shown) -> Option<AnyView> {
    let asked = questions_of(shown);
    let by_whom = || asked.chunk_by(|one, next| one.whom == next.whom);
    // The sheet has one page, and two paths take more of it: each appointment keeps its share.
    let most = if shown.recommended().len() > 1 {
        MOST_WITH_TWO_PATHS.div_ceil(by_whom().count().max(1))
    } else {
        usize::MAX
    };
    let groups = by_whom().map(|group| {
        let rows = group
            .iter()
            .take(most)
            .map(|asked| view! { <li>"☐ "{asked.question}</li> });
        let whom = group.first().map(|asked| words::interview_words::whom(asked.whom));
        view! { <p><strong>{whom}</strong></p><ul class="paper__signs">{rows.collect_view()}</ul> }
    });
    let groups = groups.collect_view();
    (!asked.is_empty()).then(|| view! { <section><h3>{text::QUESTIONS}</h3>{groups}</section> }.into_any())
}
