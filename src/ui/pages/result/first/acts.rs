//! The act of the first screen: one button, and one link to read more.

use maud::{Markup, html};

use super::super::tomorrow::act_of_today;
use crate::ui::pages::shown::Shown;
use engine::{Abstention, Item};
use exchange::history::Place;
use exchange::route::{Base, Door, Page, path_of};
use words::doors as text;
use words::interface::result as interface;

/// Id of the button of the act.
pub(in super::super) const NEXT_STEP: &str = "premier-pas";

/// The questions that are left where no way may be named yet, else the act of tomorrow.
pub(super) fn acts(shown: &Shown, base: &Base) -> Markup {
    let to_ask = to_ask(shown);
    html! {
        @if shown.own || !shown.names_no_way() {
            @if to_ask.is_empty() {
                p.verdict__acts { (tomorrow(shown)) }
                (guides(shown, base))
            } @else {
                (questions(&to_ask, base))
            }
        }
    }
}

fn tomorrow(shown: &Shown) -> Markup {
    html! {
        @if shown.recommendation.abstention != Some(Abstention::TropPeuDeReponses) {
            button.button.next-step type="button" id=(NEXT_STEP) data-to=(Door::Tomorrow.id()) { (act(shown)) }
        }
    }
}

/// The act itself; without answers, what to do is behind the door.
pub(in super::super) fn act(shown: &Shown) -> &'static str {
    act_of_today(shown).map_or(text::SEE_TOMORROW, |act| act.label)
}

/// One link: the guide of the way in front, or the ways side by side in a close call.
fn guides(shown: &Shown, base: &Base) -> Markup {
    let (page, words) = match shown.recommended().as_slice() {
        [] => return Markup::default(),
        [way] => (Page::Guide(*way), text::guide(*way)),
        _ => (Page::Guides, text::COMPARE.to_owned()),
    };
    html! { p.cluster { a.guide href=(base.href(page.path())) { (words) } } }
}

/// The questions whose answer may close the way that comes first, of these answers or once a point is settled.
fn to_ask(shown: &Shown) -> Vec<Item> {
    let report = shown.report.as_deref().filter(|_| shown.own);
    report.map_or_else(Vec::new, |report| report.to_ask.clone())
}

/// The way to each of them.
fn questions(items: &[Item], base: &Base) -> Markup {
    html! {
        ul.to-ask.stack.stack--tight aria-label=(interface::TO_ASK) {
            @for &item in items {
                li { a href=(base.href(&path_of(Place::Question(item)))) data-item=(item.id()) { (words::question(item).short) } }
            }
        }
        @if let Some(&first) = items.first() {
            p.verdict__acts { a.button.answer-now href=(base.href(&path_of(Place::Question(first)))) { (text::ANSWER) } }
        }
    }
}
