//! Where the adaptive path stops: why it does, and the two ways on.

use leptos::prelude::*;
use maud::html;

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
    let inside = html! {
        p.lead { (text::enough(left)) }
        p.actions.cluster {
            a.button.see-result href=(session.href(Page::Result.path())) { (text::SEE_RESULT) }
            a.button.button--quiet.go-further href=(session.href(&further())) { (text::GO_FURTHER) }
        }
        p.small.soft { (text::about_further(seconds)) }
    };
    view! { <div class="stack stop" data-stop="assez" inner_html=inside.into_string()></div> }.into_any()
}

/// An answer changed since makes another question useful.
fn not_yet(session: Session, next: Item) -> AnyView {
    let inside = html! {
        p.notice.notice--caution { (text::NOT_YET) }
        p.actions.cluster {
            a.button.go-on href=(session.href(&path_of(Place::Question(next)))) { (text::CONTINUE) }
            a.button.button--quiet.see-result href=(session.href(Page::Result.path())) { (text::SEE_RESULT) }
        }
    };
    view! { <div class="stack stop" data-stop="pas-encore" inner_html=inside.into_string()></div> }.into_any()
}
