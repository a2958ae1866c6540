//! The year of a beginning and the next one, way by way.

use leptos::prelude::*;

use super::comparison::STILL;
use super::desk::Desk;
use crate::browser::clock;
use crate::ui::components::WayName;
use crate::ui::live::{anew, once_still};
use crate::ui::pages::shown::Shown;
use engine::Way;
use engine::income::{Note, Situation, YearLeft, two_years};
use law::{Date, Law};
use words::money as text;

/// The month of the beginning, then both years of each way.
#[component]
pub fn Years(
    /// The figures.
    desk: Desk,
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let month = RwSignal::new(clock::law().day().month);
    let rows = move || {
        let (situation, month) = (desk.situation()?, month.get());
        let row = |way: Way| of_way(way, &situation, month);
        Some(shown.order().into_iter().map(row).collect_view())
    };
    view! {
        <div class="stack years">
            <p>{text::ABOUT_YEARS}</p>
            {months(month)}
            <dl class="by-way">{anew(rows)}</dl>
            {once_still(STILL, move || {
                month.track();
                text::UP_TO_DATE.to_owned()
            })}
        </div>
    }
}

fn months(month: RwSignal<u8>) -> AnyView {
    let options = (1..).zip(text::MONTH_NAMES).map(|(rank, name): (u8, _)| {
        view! { <option value=rank.to_string() selected=move || month.get() == rank>{name}</option> }
    });
    let choose = move |event| month.set(event_target_value(&event).parse().unwrap_or(1));
    view! {
        <div class="stack stack--tight">
            <label for="argent-mois">{text::BEGINS}</label>
            <select id="argent-mois" class="select" prop:value=move || month.get().to_string() on:change=choose>{options.collect_view()}</select>
        </div>
    }
    .into_any()
}

fn of_way(way: Way, situation: &Situation, month: u8) -> AnyView {
    let begins = next(month);
    let situation = Situation {
        law: Law::on(begins).unwrap_or(situation.law),
        ..*situation
    };
    let said = match two_years(way, &situation, begins) {
        Some(years) => sentences(way, &years),
        None => vec![text::NO_YEARS.to_owned()],
    };
    let said = said.into_iter().map(|said| view! { <p>{said}</p> }).collect_view();
    view! { <div class="by-way__way" data-way=way.id()><dt><WayName way /></dt><dd class="stack stack--tight">{said}</dd></div> }
        .into_any()
}

/// The first day of the next such month: this one, or that of the next year once it is over.
fn next(month: u8) -> Date {
    let today = clock::law().day();
    let year = if month < today.month {
        today.year + 1
    } else {
        today.year
    };
    Date::new(year, month, 1)
}

fn sentences(way: Way, years: &[YearLeft; 2]) -> Vec<String> {
    let [first, second] = years;
    let both = [text::year_left(first), text::year_left(second)];
    both.into_iter()
        .chain(text::postponed(first))
        .chain(text::acre_in(years))
        .chain([text::pension_quarters(years)])
        .chain((way == Way::Cae).then(|| words::income_note(Note::NoPayDuringCape).text.to_owned()))
        .collect()
}
