//! The household behind the income tax: who declares, children, what else is earned.

use leptos::prelude::*;

use super::covers::source;
use super::desk::Desk;
use super::fields::{Numbers, euros_field, number_field};
use engine::income::{Cents, Earnings, Family, Household, MOST_CHILDREN};
use words::money as text;

/// One amount among the others of a household.
type Place = fn(&mut Household) -> &mut Cents;

/// The fields of the household.
pub(super) fn household(desk: Desk) -> AnyView {
    let reference = Signal::derive(move || held(desk).reference_income);
    let set_reference = Callback::new(move |income| change(desk, |household| household.reference_income = income));
    let hint = view! {
        {text::REFERENCE_INCOME_HINT}" "{source(&[&law::MICRO_VERSEMENT_LIBERATOIRE_RFR.about], text::REFERENCE_INCOME)}
    };
    view! {
        <fieldset class="stack stack--tight">
            <legend class="visually-hidden">{text::HOUSEHOLD}</legend>
            <p class="small">{text::HOUSEHOLD_HINT}</p>
            {families(desk)}
            {children(desk)}
            {income(desk, "argent-salaires", text::OTHER_WAGES, |household| &mut household.own.wages)}
            {income(desk, "argent-pensions", text::OTHER_PENSION, |household| &mut household.own.pension)}
            <Show when=move || held(desk).is_couple()>
                {income(desk, "argent-salaires-conjoint", text::PARTNER_WAGES, |household| &mut household.partner.wages)}
                {income(desk, "argent-pensions-conjoint", text::PARTNER_PENSION, |household| &mut household.partner.pension)}
            </Show>
            {euros_field("argent-reference", text::REFERENCE_INCOME, reference, Some(hint.into_any()), set_reference)}
        </fieldset>
    }
    .into_any()
}

fn held(desk: Desk) -> Household {
    desk.base.get().household
}

fn change(desk: Desk, change: impl FnOnce(&mut Household)) {
    desk.base.update(|base| change(&mut base.household));
}

fn families(desk: Desk) -> AnyView {
    let choices = Family::ALL.iter().map(|&family| {
        let id = format!("argent-foyer-{}", family.id());
        let labelled = id.clone();
        view! {
            <label class="tick" for=labelled>
                <input
                    type="radio"
                    id=id
                    name="argent-foyer"
                    prop:checked=move || held(desk).family == family
                    on:change=move |_| change(desk, |household| taxed_as(household, family))
                />
                <span>{text::family(family)}</span>
            </label>
        }
    });
    choices.collect_view().into_any()
}

/// Nobody is alone with children without a child; a partner who leaves takes what they earn.
fn taxed_as(household: &mut Household, family: Family) {
    household.family = family;
    if family == Family::LoneParent {
        household.children = household.children.max(1);
    }
    if family != Family::Couple {
        household.partner = Earnings::NONE;
    }
}

fn children(desk: Desk) -> AnyView {
    let numbers = Numbers {
        most: MOST_CHILDREN.into(),
        step: 1.0,
    };
    let count = Signal::derive(move || f64::from(held(desk).children));
    let set = Callback::new(move |count: f64| {
        change(desk, |household| {
            household.children = count as u8;
            if household.children == 0 && household.family == Family::LoneParent {
                household.family = Family::Alone;
            }
        });
    });
    number_field("argent-enfants", text::CHILDREN, numbers, count, None, set)
}

/// An income of the year; an empty field is nothing.
fn income(desk: Desk, id: &'static str, label: &'static str, place: Place) -> AnyView {
    let value = Signal::derive(move || Some(*place(&mut held(desk))));
    let set = Callback::new(move |amount: Option<Cents>| {
        change(desk, |household| *place(household) = amount.unwrap_or_default());
    });
    euros_field(id, label, value, None, set)
}
