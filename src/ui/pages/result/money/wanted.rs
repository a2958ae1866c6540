//! How much to invoice so that a chosen amount is left, in each way.

use leptos::prelude::*;

use super::comparison::STILL;
use super::desk::Desk;
use super::fields::{Numbers, own_number};
use crate::ui::components::{AmountSlider, WayName};
use crate::ui::live::{anew, once_still};
use crate::ui::pages::shown::Shown;
use engine::Way;
use engine::income::{Cents, Hypothesis, PaidBy, Project, micro_ceiling, turnover_for};
use words::money as text;

/// Largest amount wanted a month, in euros.
const MOST: u32 = 100_000;
/// Right end of the slider.
const SLIDER_MOST: u32 = 6_000;
/// What is wanted while nobody says it, in euros a month.
const EXAMPLE: u32 = 1_500;
const MONTHS: i64 = 12;

/// The amount wanted, the days or hours paid, and what to invoice in each way.
#[component]
pub fn Wanted(
    /// The figures.
    desk: Desk,
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let by = desk.start.paid_by;
    let (wanted, paid) = (RwSignal::new(EXAMPLE), RwSignal::new(by.usual().into()));
    let numbers = Numbers {
        most: by.most(),
        step: 1.0,
    };
    let rows = move || {
        let (project, wanted, paid) = (desk.project.get()?, wanted.get(), (paid.get(), by));
        let row = |way: Way| {
            view! { <div class="by-way__way" data-way=way.id()><dt><WayName way /></dt><dd>{said(way, &project, wanted, paid)}</dd></div> }
        };
        Some(shown.order().into_iter().map(row).collect_view())
    };
    view! {
        <div class="stack wanted">
            <AmountSlider
                id="argent-vise"
                label=text::WANTED
                slider_label=text::WANTED_SLIDER
                value=Signal::derive(move || Some(wanted.get()))
                slider_most=SLIDER_MOST
                step=50
                most=MOST
                hint=Signal::derive(|| None::<String>)
                on_change=Callback::new(move |euros| wanted.set(euros))
            />
            {own_number("argent-jours", text::wanted_paid(by), numbers, paid, text::wanted_paid_hint(by).to_owned())}
            <dl class="by-way">{anew(rows)}</dl>
            {once_still(STILL, move || {
                wanted.track();
                paid.track();
                text::UP_TO_DATE.to_owned()
            })}
        </div>
    }
}

/// What to invoice a year and a day or an hour under a way, or why it does not go that far.
fn said(way: Way, project: &Project, wanted: u32, (paid, by): (f64, PaidBy)) -> String {
    let wanted = Cents::euros(i64::from(wanted) * MONTHS);
    let ends = Hypothesis::ALL.map(|hypothesis| turnover_for(way, project, hypothesis, wanted));
    match ends {
        // The general reduction leaves more: less is to be invoiced with it.
        [Some(without), Some(with)] => text::to_invoice([with, without], paid as i64, by),
        _ => text::wanted_too_much(micro_ceiling(&project.at(Cents::ZERO))),
    }
}
