//! Between the first screen of one's own result and its doors: what is left to answer, what changed since the last visit.

use maud::{Markup, html};

use crate::browser::clock;
use engine::Mode;
use exchange::history::Attempt;
use exchange::route::{Base, changes, further};
use law::Date;
use words::interface::{questionnaire, result as text};
use words::since as since_words;

/// Both, as text: `on` is the path to where an attempt under way goes on, `changed` the day of its last answer, `base` leads to the folder
/// of the site.
pub(super) fn under(attempt: &Attempt, on: impl Fn() -> String, changed: Option<Date>, base: &Base) -> Markup {
    html! {
        (go_further(attempt, on, base))
        (since(changed, base))
    }
}

/// The way on with the questions left, on a path that does not ask them all; nothing once they are all answered.
fn go_further(attempt: &Attempt, on: impl Fn() -> String, base: &Base) -> Markup {
    let mode = attempt.sheet.mode;
    if mode == Mode::Complete || attempt.never_asked().is_empty() {
        return Markup::default();
    }
    let (address, label) = if attempt.finished {
        (further(), questionnaire::GO_FURTHER)
    } else {
        (on(), questionnaire::CONTINUE)
    };
    html! {
        div.notice.stack.stack--tight {
            @if mode == Mode::Quick {
                p { (words::quality::QUICK_PATH) }
            } @else if !attempt.finished {
                p { (text::UNFINISHED) }
            }
            p { a.button.button--quiet.go-further href=(base.href(&address)) { (label) } }
        }
    }
}

/// What changed since the answers were last changed, for who comes back: two lines at most, with the way to all the rest; nothing when
/// nothing changed or when nobody knows since when.
fn since(from: Option<Date>, base: &Base) -> Markup {
    let lines = from.map_or_else(Vec::new, |from| since_words::since(from, clock::today()));
    html! {
        @if !lines.is_empty() {
            section.notice.since.stack.stack--tight aria-label=(since_words::TITLE) {
                @for line in &lines { p { (line) } }
                p { a href=(base.href(&changes())) { (since_words::MORE) } }
            }
        }
    }
}
