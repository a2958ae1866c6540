//! The first screen of a result: the answer in a title, what it is, why, what it leaves, and the act to do.
//!
//! Text, not views: the program that shows it first has no Leptos, and the one that comes after shows the same.

mod acts;
mod bars;
mod reasons;

use maud::{Markup, html};

use crate::ui::pages::shown::Shown;
use acts::acts;
pub(super) use acts::{NEXT_STEP, act};
use bars::bars;
use engine::{Abstention, Level, Way};
use exchange::route::Base;
use reasons::{amount, because, what};
use words::doors as text;
use words::interface::result as interface;

/// Everything that fits on a phone before any door: nothing else comes first. `base` leads to the folder of the site.
pub(super) fn first(shown: &Shown, base: &Base) -> Markup {
    let recommendation = &shown.recommendation;
    html! {
        section.verdict.stack
            data-verdict=(recommendation.level.id())
            data-members=(ids(&recommendation.members))
            data-abstention=[recommendation.abstention.map(Abstention::id)]
        {
            h1 tabindex="-1" { (shown.title()) }
            (legal(shown))
            (body(shown))
            (acts(shown, base))
        }
    }
}

/// A condition of permit, ban, diploma or agreement on the way in front: before the way itself.
fn legal(shown: &Shown) -> Markup {
    html! {
        @for code in shown.first_of_all().into_iter().take(1) {
            p.verdict__first data-first=(code.id()) { strong { (interface::FIRST_OF_ALL) } " " (text::first_of_all(words::gate(code).text)) }
        }
    }
}

fn body(shown: &Shown) -> Markup {
    match (shown.recommendation.level, shown.recommendation.abstention) {
        (Level::Nette | Level::Probable | Level::SeulPossible | Level::Serre, _) => named(shown),
        (Level::Abstention, Some(Abstention::Attendre)) => waits(shown),
        (Level::Abstention, Some(Abstention::TropProches)) => html! { (sentence(shown)) (bars(shown)) },
        (Level::Abstention, _) => sentence(shown),
    }
}

/// One way, or a few that are close.
fn named(shown: &Shown) -> Markup {
    html! {
        (what(shown))
        (because(shown))
        (amount(shown))
        (bars(shown))
    }
}

/// What must be settled, in short, then what the answers would give; no way is shown open meanwhile.
fn waits(shown: &Shown) -> Markup {
    let reasons = shown.waiting();
    html! {
        @if let Some((&first, also)) = reasons.split_first() {
            p.verdict__first { (words::waiting_first(first).text) }
            @for &reason in also {
                p { (text::ALSO) (words::waiting_first(reason).title) "." }
            }
        } @else {
            (sentence(shown))
        }
        @if let Some(settled) = shown.settled.as_deref() {
            p.verdict__then { (text::once_settled(words::after_title(reasons), &settled.title())) }
        }
    }
}

fn sentence(shown: &Shown) -> Markup {
    html! { p.verdict__sentence { (super::body::sentence(shown)) } }
}

fn ids(ways: &[Way]) -> String {
    ways.iter().map(|way| way.id()).collect::<Vec<_>>().join(" ")
}
