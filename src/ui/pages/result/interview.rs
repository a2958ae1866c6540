//! What to ask at the next appointments, by whom to ask; nothing when no way is in front.

use leptos::prelude::*;

use super::shown::Shown;
use crate::content::{self, Asked, interview_words as words};

/// Ten questions at most for the ways in front, each with its reason.
#[component]
pub fn InterviewSheet(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let report = shown.report.clone()?;
    let asked = content::interview(&report, &shown.recommended());
    let groups = asked
        .chunk_by(|one, next| one.whom == next.whom)
        .map(group)
        .collect_view();
    (!asked.is_empty()).then(|| {
        view! {
            <section class="stack interview" aria-labelledby="questions">
                <h2 id="questions">{words::TITLE}</h2>
                <p>{words::LEAD}</p>
                {groups}
            </section>
        }
    })
}

fn group(asked: &[Asked]) -> AnyView {
    let rows = asked.iter().map(|question| {
        view! {
            <li class="stack stack--tight">
                <p class="interview__question">{question.question}</p>
                <p class="small soft">{question.why.clone()}</p>
            </li>
        }
    });
    let title = asked.first().map(|question| words::whom(question.whom));
    view! {
        <div class="stack stack--tight">
            <h3>{title}</h3>
            <ul class="interview__list" role="list">{rows.collect_view()}</ul>
        </div>
    }
    .into_any()
}
