//! What each way leaves, four bars on one scale, in the order of the page.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::components::WayMark;
use crate::ui::live::anew;
use crate::ui::pages::result::way_card::access_id;
use crate::ui::pages::shown::Shown;
use engine::income::{Cents, Ends, all_ends};
use engine::{PerWay, Way};
use words::money as text;

/// The bars; nothing without a turnover.
#[component]
pub fn NetBars(
    /// The figures.
    desk: Desk,
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let nets = Memo::new(move |_| desk.situation().map(|situation| all_ends(&situation)));
    anew(move || nets.get().map(|nets| bars(&nets, &shown)))
}

fn bars(nets: &Ends, shown: &Shown) -> AnyView {
    let lengths = lengths(nets);
    let rows = shown.order().into_iter().map(|way| {
        let said = match nets[way] {
            Some(ends) => text::by_month_between(ends),
            None => text::NO_FIGURE.to_owned(),
        };
        view! {
            <li class="net-bars__way" data-way=way.id() data-access=access_id(shown.access()[way])>
                <span class="way-name" data-way=way.id()><WayMark way />{text::short_name(way)}</span>
                {drawn(lengths[way])}
                <span class="net-bars__net">{said}</span>
            </li>
        }
    });
    view! { <ul class="net-bars" role="list" aria-label=text::BARS>{rows.collect_view()}</ul> }.into_any()
}

/// The lengths of the two ends of each way, from 0 to 100: the largest net is 100, nothing left is 0.
fn lengths(nets: &Ends) -> PerWay<[f64; 2]> {
    let most = nets.0.into_iter().flatten().flatten().max().unwrap_or(Cents::ZERO);
    let length = |net: Cents| 100.0 * (net.in_euros() / most.in_euros().max(1.0)).max(0.0);
    PerWay::of(|way: Way| nets[way].map_or([0.0; 2], |ends| ends.map(length)))
}

fn drawn([least, most]: [f64; 2]) -> AnyView {
    view! {
        <svg class="net-bars__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="net-bars__ground" width="100" height="8" />
            <rect class="net-bars__upper" width=format!("{most:.1}") height="8" />
            <rect class="net-bars__fill" width=format!("{least:.1}") height="8" />
        </svg>
    }
    .into_any()
}
