//! The four ways as bars, each with its access in words.

use leptos::prelude::*;

use super::super::way_card::access_id;
use crate::ui::components::WayMark;
use crate::ui::pages::shown::Shown;
use engine::{Access, Way};
use words::doors as text;

/// One line a way, in the order of the page.
pub(super) fn bars(shown: &Shown) -> AnyView {
    let rows = shown.order().into_iter().map(|way| bar(shown, way)).collect_view();
    view! { <ul class="bars" role="list" aria-label=text::BARS>{rows}</ul> }.into_any()
}

fn bar(shown: &Shown, way: Way) -> AnyView {
    let (access, index) = (shown.access()[way], shown.recommendation.index[way]);
    let aside = shown.recommendation.excluded[way] && access != Access::Closed;
    view! {
        <li class="bars__way" data-way=way.id() data-access=access_id(access) data-unranked=aside.then_some("")>
            <span class="way-name" data-way=way.id()><WayMark way />{words::money::short_name(way)}</span>
            <svg class="bars__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bars__ground" width="100" height="8" />
                <rect class="bars__fill" width=index.to_string() height="8" />
            </svg>
            <span class="bars__access">{text::access_word(access, aside)}</span>
        </li>
    }
    .into_any()
}
