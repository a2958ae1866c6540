//! What to ask at the next appointments, by whom to ask; nothing when no way is in front.

use leptos::prelude::*;

use crate::ui::pages::shown::Shown;
use engine::Abstention;
use words::{Asked, Whom, interview_words as text};

/// Id of the title.
pub(super) const QUESTIONS: &str = "questions";

/// Ten questions at most for the ways in front, each with its reason.
#[component]
pub fn InterviewSheet(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let asked = questions(&shown);
    let general = asked.iter().all(|asked| asked.whom == Whom::Everyone);
    let groups = asked
        .chunk_by(|one, next| one.whom == next.whom)
        .map(group)
        .collect_view();
    (!asked.is_empty()).then(|| {
        view! {
            <section class="stack interview" aria-labelledby=QUESTIONS>
                <h3 id=QUESTIONS tabindex="-1">{text::TITLE}</h3>
                <p>{if general { text::GENERAL_LEAD } else { text::LEAD }}</p>
                {groups}
            </section>
        }
    })
}

/// What to ask about the ways in front; the same everywhere when they are too close for any to be in front.
pub(super) fn questions(shown: &Shown) -> Vec<Asked> {
    let Some(report) = shown.report.as_deref() else {
        return Vec::new();
    };
    if shown.recommendation.abstention == Some(Abstention::TropProches) {
        return words::general_interview();
    }
    words::interview(report, &shown.recommended(), &shown.withheld)
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
    let title = asked.first().map(|question| text::whom(question.whom));
    view! {
        <div class="stack stack--tight">
            <h4>{title}</h4>
            <ul class="interview__list" role="list">{rows.collect_view()}</ul>
        </div>
    }
    .into_any()
}
