//! Turnover and costs: fields, sliders, and the way back to the answers.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::components::{AmountSlider, maximum};
use crate::ui::live::live;
use engine::Item;
use engine::income::{Cents, Costs};
use words::money as text;

/// Right end of the slider of turnover, in euros: most people who start alone are far below.
const SLIDER_MOST: u32 = 150_000;
/// Least right end of the slider of costs.
const COSTS_SLIDER_LEAST: u32 = 10_000;

/// The two amounts.
#[component]
pub fn Controls(
    /// The figures.
    desk: Desk,
) -> impl IntoView {
    let reset_done = RwSignal::new(false);
    let touched = move || reset_done.set(false);
    let turnover = Callback::new(move |euros| {
        touched();
        desk.turnover.set(Some(euros));
    });
    let costs = Callback::new(move |euros: u32| {
        touched();
        desk.costs.set(Costs::Fixed(Cents::euros(euros.into())));
    });
    let costs_value =
        Signal::derive(move || Some(u32::try_from(desk.yearly_costs()?.whole_euros()).unwrap_or(u32::MAX)));
    let costs_most = Signal::derive(move || {
        let turnover = desk.turnover.get().unwrap_or_default().min(SLIDER_MOST);
        turnover.max(COSTS_SLIDER_LEAST).next_multiple_of(1_000)
    });
    let most = maximum(Item::FCa);
    let turnover_hint = Signal::derive(move || Some(turnover_hint(desk).to_owned()));
    view! {
        <div class="money__controls stack" role="group" aria-label=text::CONTROLS>
            <div class="money__amounts">
                <AmountSlider
                    id="argent-ca"
                    label=text::TURNOVER
                    slider_label=text::TURNOVER_SLIDER
                    value=desk.turnover
                    slider_most=SLIDER_MOST
                    step=500
                    most
                    hint=turnover_hint
                    on_change=turnover
                />
                <AmountSlider
                    id="argent-frais"
                    label=text::COSTS
                    slider_label=text::COSTS_SLIDER
                    value=costs_value
                    slider_most=costs_most
                    step=100
                    most
                    hint=Signal::derive(move || costs_hint(desk))
                    on_change=costs
                />
            </div>
            {vat_clients(desk)}
            <p class="actions cluster">
                <button
                    type="button"
                    class="button button--quiet money__reset"
                    on:click=move |_| {
                        desk.reset();
                        reset_done.set(true);
                    }
                >
                    {text::RESET}
                </button>
                <span role="status" prop:textContent=live(move || if reset_done.get() { text::RESET_DONE } else { "" })></span>
            </p>
        </div>
    }
}

/// What to write in the field of the turnover.
fn turnover_hint(desk: Desk) -> &'static str {
    if desk.turnover.get().is_none() {
        text::UNKNOWN_TURNOVER
    } else if desk.base.get().private_share > 0.0 {
        text::VAT_PRICE
    } else {
        text::WITHOUT_VAT
    }
}

/// Whether the clients recover VAT.
fn vat_clients(desk: Desk) -> AnyView {
    let is = move |share: f64| (desk.base.get().private_share - share).abs() < f64::EPSILON;
    let options = text::VAT_CHOICES.map(|(id, label, share)| {
        view! { <option value=id selected=move || is(share)>{label}</option> }
    });
    let chosen = move || {
        text::VAT_CHOICES
            .iter()
            .find(|(.., share)| is(*share))
            .map_or("", |(id, ..)| id)
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        let choice = text::VAT_CHOICES.iter().find(|(known, ..)| *known == id);
        if let Some((.., share)) = choice {
            desk.base.update(|base| base.private_share = *share);
        }
    };
    view! {
        <div class="stack stack--tight">
            <label for="argent-tva">{text::VAT_CLIENTS}</label>
            <select id="argent-tva" class="select" prop:value=chosen on:change=choose>{options.collect_view()}</select>
        </div>
    }
    .into_any()
}

/// Whether costs follow the turnover, and where their share comes from.
fn costs_hint(desk: Desk) -> Option<String> {
    match desk.costs.get() {
        Costs::Share(share) => Some(text::costs_follow(share, desk.start.costs_said)),
        Costs::Fixed(_) => None,
    }
}
