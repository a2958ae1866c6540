//! One card a way: what is left by month, by year, and every line behind it.

use leptos::prelude::*;

use super::computation::{Computation, OtherStatuses};
use super::desk::Desk;
use crate::content::{self, money as words};
use crate::engine::income::{Absent, Income, Status, best};
use crate::engine::{Access, Way};
use crate::ui::components::WayName;
use crate::ui::pages::result::shown::Shown;
use crate::ui::pages::result::way_card::{access_id, state_badge};

/// The status that stands for a way with its income, or why there is none.
pub(super) type Best = Result<(Status, Income), Absent>;

/// The four cards, in the order of the page.
#[component]
pub fn Figures(
    /// The figures.
    desk: Desk,
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let cards = move || {
        shown
            .order()
            .into_iter()
            .map(|way| card(desk, &shown, way))
            .collect_view()
    };
    view! {
        <Show when=move || desk.turnover.get().is_some() && desk.project.with(Option::is_some)>
            <div class="stack">
                <h3>{words::FIGURES}</h3>
                <div class="money__ways">{cards()}</div>
                <p class="soft small">{words::ABOUT_BEST}</p>
            </div>
        </Show>
    }
}

fn card(desk: Desk, shown: &Shown, way: Way) -> AnyView {
    let access = shown.access()[way];
    let best: Memo<Option<Best>> = Memo::new(move |_| Some(best(way, &desk.situation()?)));
    let badge = (access != Access::Open || !desk.open[way]).then(|| state_badge(shown, way));
    view! {
        <article class="money-card stack stack--tight" data-way=way.id() data-access=access_id(access) data-open=desk.open[way].to_string()>
            <div class="cluster">
                <h4><WayName way /></h4>
                {badge}
            </div>
            {move || best.get().map(|best| match best {
                Ok((status, income)) => figure(way, status, &income),
                Err(absent) => view! { <p class="money-card__absent">{content::absent(absent)}</p> }.into_any(),
            })}
            <Computation best />
            <OtherStatuses desk best way />
        </article>
    }
    .into_any()
}

fn figure(way: Way, status: Status, income: &Income) -> AnyView {
    let after = income.after_tax();
    let named = (way == Way::Creation).then(|| view! { <p class="small">{content::status(status).term}</p> });
    view! {
        <p class="money-card__figure" data-net=after.whole_euros()>
            <strong>{words::by_month(after)}</strong>" "<span class="small">{words::MONTHLY}</span>
        </p>
        {words::nothing_left(after).map(|text| view! { <p class="small">{text}</p> })}
        {named}
        <p class="soft small">{words::by_year(after, income.before_tax)}</p>
    }
    .into_any()
}
