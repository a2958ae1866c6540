//! Where the adaptive path stops: why it does, and the two ways on.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::going_on::chosen;
use crate::ui::session::Session;
use engine::{Item, Mode, open_questions, question};
use exchange::history::{Attempt, Place};
use exchange::route::{Page, further, path_of};
use words::interface::questionnaire as text;

/// What opens the recap of the adaptive path; nothing where the choice never came, nor once everything is asked.
pub(super) fn stop(session: Session, attempt: &Attempt) -> Option<AnyView> {
    let never = attempt.never_asked();
    let answers = &attempt.sheet.answers;
    let missing = attempt.walked().into_iter().any(|item| answers.get(item).is_none());
    if attempt.sheet.mode != Mode::Adaptive || never.is_empty() || missing {
        return None;
    }
    let seconds = never.iter().map(|&item| question(item).seconds).sum();
    let next = chosen(attempt, false)?.next;
    let shown = next.map_or_else(|| enough(session, never.len(), seconds), |next| not_yet(session, next));
    Some(shown)
}

/// Whether nothing more is to ask: the choice says so, or where it is not there the fixed order has ended.
pub(super) fn is_over(attempt: &Attempt) -> bool {
    let ended = || open_questions(&attempt.sheet.answers, attempt.sheet.mode, clock::law()).is_empty();
    chosen(attempt, false).map_or_else(ended, |reply| reply.next.is_none())
}

fn enough(session: Session, left: usize, seconds: u16) -> AnyView {
    view! {
        <div class="stack stop" data-stop="assez">
            <p class="lead">{text::enough(left)}</p>
            <p class="actions cluster">
                <a class="button see-result" href=session.href(Page::Result.path())>{text::SEE_RESULT}</a>
                <a class="button button--quiet go-further" href=session.href(&further())>{text::GO_FURTHER}</a>
            </p>
            <p class="small soft">{text::about_further(seconds)}</p>
        </div>
    }
    .into_any()
}

/// An answer changed since makes another question useful.
fn not_yet(session: Session, next: Item) -> AnyView {
    let address = session.href(&path_of(Place::Question(next)));
    view! {
        <div class="stack stop" data-stop="pas-encore">
            <p class="notice notice--caution">{text::NOT_YET}</p>
            <p class="actions cluster">
                <a class="button go-on" href=address>{text::CONTINUE}</a>
                <a class="button button--quiet see-result" href=session.href(Page::Result.path())>{text::SEE_RESULT}</a>
            </p>
        </div>
    }
    .into_any()
}
