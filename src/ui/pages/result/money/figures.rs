//! One card a way: what is left by month, by year, and every line behind it.

use leptos::prelude::*;

use super::computation::{Computation, ON_CARD, OtherStatuses};
use super::covers::source;
use super::desk::Desk;
use crate::browser::clock;
use crate::ui::components::WayName;
use crate::ui::live::anew;
use crate::ui::pages::result::way_card::{access_id, state_badge};
use crate::ui::pages::shown::Shown;
use engine::income::{Absent, Cents, Income, Status, best, ends, statuses};
use engine::{Access, Way};
use law::REDUCTION_GENERALE_SALARIES;
use words::money as text;

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
                <div class="money__ways">{cards()}</div>
                <p class="soft small">{text::ABOUT_BEST}</p>
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
            {anew(move || best.get().map(|best| match best {
                Ok((status, income)) => figure(desk, way, status, &income),
                Err(absent) => view! { <p class="money-card__absent">{words::absent(absent, clock::law())}</p> }.into_any(),
            }))}
            <Computation best way />
            <OtherStatuses desk best way />
        </article>
    }
    .into_any()
}

fn figure(desk: Desk, way: Way, status: Status, income: &Income) -> AnyView {
    let after = income.after_tax();
    let known = desk.situation().and_then(|situation| ends(way, &situation));
    let two = known.filter(|[least, most]| *least >= Cents::ZERO && most.euros_a_month() > least.euros_a_month());
    let usual = statuses(way).first;
    let named =
        (way == Way::Creation || status != usual).then(|| view! { <p class="small">{words::status(status).term}</p> });
    view! {
        <p class="money-card__figure" data-net=after.whole_euros()>
            <strong>{two.map_or_else(|| text::by_month(after), text::by_month_between)}</strong>" "<span class="small">{text::MONTHLY}</span>
        </p>
        {text::nothing_left(after).map(|text| view! { <p class="small">{text}</p> })}
        {named}
        <p class="soft small">{two.map(|_| text::CAUTIOUS)}{text::by_year(after, income.before_tax)}</p>
        {two.map(|_| view! { <p class="small">{text::REDUCTION}" "{source(&[&REDUCTION_GENERALE_SALARIES.about], text::REDUCTION)}</p> })}
        {on_card(income)}
    }
    .into_any()
}

/// What changes how a figure is read: nobody should have to unfold it.
fn on_card(income: &Income) -> AnyView {
    let notes = income.notes.iter().filter(|note| ON_CARD.contains(note)).map(|&note| {
        let text = words::income_note(note);
        view! { <p class="small money-card__note">{text.text}" "{source(text.facts, text.text)}</p> }
    });
    notes.collect_view().into_any()
}
