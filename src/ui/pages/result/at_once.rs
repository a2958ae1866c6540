//! A result as opened, as text: what a program without Leptos shows first, and the program of the page shows again.

use maud::{Markup, html};

use super::UNDER;
use super::body::head;
use super::doors::closed_rows;
use super::received::{Whose, choices, notice, whose};
use super::under::under;
use crate::ui::pages::shown::Shown;
use engine::{Report, Sheet};
use exchange::history::Written;
use exchange::route::{Asked, Base};
use exchange::share::Shared;
use words::interface::{result as text, titled};
use words::{sharing_words, what_if};

/// What is shown at once.
pub(crate) struct AtOnce {
    /// The title of the page.
    pub(crate) title: String,
    /// All that stands in the place of the page.
    pub(crate) page: Markup,
}

/// The result that an address asks for; none where only the program of the result can tell: nothing to show, an attempt under way,
/// answers without a result. `kept` is what the device keeps, `base` leads to the folder of the site.
pub(crate) fn at_once(
    asked: &Asked,
    kept: Option<&Written>,
    report: impl Fn(&Sheet) -> Report + Copy,
    base: &Base,
) -> Option<AtOnce> {
    let (title, parts) = match asked {
        Asked::Own => (text::TITLE, own(kept?, report, base)?),
        Asked::Link(shared) => {
            let own = kept.map(|kept| kept.attempt.sheet).unwrap_or_default();
            (text::SHARED_TITLE, received(shared, &own, report, base))
        }
        Asked::Answers(_) => return None,
    };
    let page = html! { div.page.page--wide { div.stack.stack--loose { (parts) } } };
    Some(AtOnce {
        title: titled(title),
        page,
    })
}

fn own(kept: &Written, report: impl Fn(&Sheet) -> Report, base: &Base) -> Option<Markup> {
    let attempt = &kept.attempt;
    if attempt.sheet.answers.is_empty() || !attempt.finished {
        return None;
    }
    let shown = Shown::own(&attempt.sheet, report);
    let between = under(attempt, String::new, exchange::history::day_of(kept.stamp), base);
    Some(html! {
        (first(&shown, base))
        @if !between.0.is_empty() {
            div class=(UNDER) { (between) }
        }
        div.speak {}
        (closed_rows(&shown))
    })
}

fn received(shared: &Shared, own: &Sheet, report: impl Fn(&Sheet) -> Report + Copy, base: &Base) -> Markup {
    let shown = Shown::shared(shared, report);
    let (whose, answered) = (whose(own, shared, report), !own.answers.is_empty());
    let withheld = shown.withheld.len();
    html! {
        div.stack { (notice(shared, &shown, whose, answered)) }
        (first(&shown, base))
        (actions(shared, whose, answered, base))
        @if withheld > 0 && shown.triable().is_none() {
            p.soft { (what_if::incomplete(withheld)) }
        }
        (closed_rows(&shown))
    }
}

fn first(shown: &Shown, base: &Base) -> Markup {
    html! { div.stack.stack--loose { (head(shown, base)) } }
}

fn actions(shared: &Shared, whose: Whose, answered: bool, base: &Base) -> Markup {
    html! {
        section.stack.received aria-labelledby="suite" {
            h2 id="suite" { (sharing_words::ACTIONS) }
            div.actions.cluster { (choices(shared, whose, answered, base)) }
            p.save-status role="status" { span {} }
        }
    }
}
