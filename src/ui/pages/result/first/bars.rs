//! The four ways as bars, each with its access in words.

use maud::{Markup, html};

use super::super::way_card::access_id;
use crate::ui::components::way_mark;
use crate::ui::pages::shown::Shown;
use engine::{Access, Way};
use words::doors as text;

/// One line a way, in the order of the page.
pub(super) fn bars(shown: &Shown) -> Markup {
    html! {
        ul.bars role="list" aria-label=(text::BARS) {
            @for way in shown.order() { (bar(shown, way)) }
        }
    }
}

fn bar(shown: &Shown, way: Way) -> Markup {
    let (access, index) = (shown.access()[way], shown.recommendation.index[way]);
    let aside = shown.recommendation.excluded[way] && access != Access::Closed;
    html! {
        li.bars__way data-way=(way.id()) data-access=(access_id(access)) data-unranked=[aside.then_some("")] {
            span.way-name data-way=(way.id()) { (way_mark(way)) (words::money::short_name(way)) }
            svg.bars__bar viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                rect.bars__ground width="100" height="8" {}
                rect.bars__fill width=(index) height="8" {}
            }
            span.bars__access { (text::access_word(way, access, aside)) }
        }
    }
}
