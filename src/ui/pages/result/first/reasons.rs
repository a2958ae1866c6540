//! What the way in front is, why, and what it leaves.

use maud::{Markup, html};

use super::super::money::at_answers;
use crate::ui::pages::shown::Shown;
use engine::income::{Cents, Ends};
use engine::{Level, Way};
use words::doors as text;

/// Reasons of a way alone in front, where nothing legal takes their room; of each of several.
const REASONS: usize = 3;
const REASONS_OF_EACH: usize = 1;

/// What the way is, in one sentence; of several, that they are close.
pub(super) fn what(shown: &Shown) -> Markup {
    let said = match shown.recommended().as_slice() {
        [way] => text::what(*way),
        [_, _] => text::TIE,
        _ => text::TIE_OF_MORE,
    };
    html! {
        p.verdict__what { (said) }
        @if shown.recommendation.level == Level::SeulPossible {
            p { (words::only_one(&shown.recommendation)) }
        }
    }
}

/// « Parce que », from the person’s own answers; nothing where a condition of law stands on the only way left, which needs no other reason.
pub(super) fn because(shown: &Shown) -> Markup {
    let Some(report) = shown.report.as_deref() else {
        return Markup::default();
    };
    let ahead = shown.recommended();
    let legal = !shown.first_of_all().is_empty();
    let most = match shown.recommendation.level {
        Level::SeulPossible if legal => return Markup::default(),
        _ if ahead.len() > 1 || legal => REASONS_OF_EACH,
        _ => REASONS,
    };
    let lead = |way| {
        if ahead.len() > 1 {
            text::because_of(way)
        } else {
            text::BECAUSE.to_owned()
        }
    };
    let each = words::because_of_each(report, &ahead, most);
    html! {
        @for (&way, reasons) in ahead.iter().zip(&each) {
            (list(&lead(way), reasons))
        }
    }
}

fn list(lead: &str, reasons: &[String]) -> Markup {
    html! {
        @if !reasons.is_empty() {
            div.verdict__because {
                p { (lead) }
                ul { @for reason in reasons { li { (reason) } } }
            }
        }
    }
}

/// What the way leaves at the turnover of the answers, and what another one in play would leave more; each of a few close ones.
pub(super) fn amount(shown: &Shown) -> Markup {
    html! {
        @if let Some(said) = amount_said(shown) {
            p.verdict__amount { (said) }
        }
    }
}

fn amount_said(shown: &Shown) -> Option<String> {
    let found = at_answers(shown)?;
    let known = |way: Way| Some((way, found.ends[way]?));
    let ahead: Vec<(Way, [Cents; 2])> = shown.recommended().into_iter().filter_map(known).collect();
    Some(match ahead.as_slice() {
        [] => return None,
        [(way, own)] => sentence(found.turnover, *way, *own, richer(shown, &found.ends, *way, *own)),
        _ => text::amounts(found.turnover, &ahead),
    })
}

fn sentence(turnover: u32, way: Way, own: [Cents; 2], more: Option<(Way, [i64; 2])>) -> String {
    if own[1] <= Cents::ZERO {
        return text::nothing_left(turnover);
    }
    text::amount(turnover, way, own, more)
}

/// The way in play that leaves most beyond the best figure of this one, and by how much a month: with the general reduction,
/// then without.
fn richer(shown: &Shown, nets: &Ends, way: Way, own: [Cents; 2]) -> Option<(Way, [i64; 2])> {
    let excluded = &shown.recommendation.excluded;
    let others = Way::ALL
        .iter()
        .copied()
        .filter(|&other| other != way && !excluded[other]);
    let gap = |other: Way| {
        let [without, with] = nets[other]?;
        let beyond = |other: Cents, own: Cents| other.euros_a_month() - own.euros_a_month();
        (beyond(without, own[1]) > 0).then(|| (other, [beyond(with, own[1]), beyond(without, own[0])]))
    };
    others.filter_map(gap).max_by_key(|&(_, [least, _])| least)
}
