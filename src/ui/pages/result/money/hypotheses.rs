//! The hypotheses behind the figures, one tap away and editable.

use leptos::prelude::*;

use super::covers::source;
use super::desk::{BEFORE_JULY, Desk, from_july};
use super::fields::{Numbers, number_field, percent_field, tick};
use super::household::household;
use super::second::{mix, second};
use crate::browser::clock;
use engine::income::Activity;
use words::money as text;

/// Four groups, each behind its title: the activity, the household, what the ways take, what else is supposed.
#[component]
pub fn Hypotheses(
    /// The figures.
    desk: Desk,
) -> impl IntoView {
    view! {
        <div class="stack hypotheses">
            {group(text::HYPOTHESES_ACTIVITY, true, activity(desk))}
            {group(text::HOUSEHOLD, false, household(desk))}
            {group(text::HYPOTHESES_WAYS, false, ways(desk))}
            {group(text::HYPOTHESES_SUPPOSED, false, supposed())}
        </div>
    }
}

fn group(title: &'static str, open: bool, content: AnyView) -> AnyView {
    view! {
        <details class="terms hypotheses__group" open=open>
            <summary>{title}</summary>
            <div class="stack">{content}</div>
        </details>
    }
    .into_any()
}

/// What is sold, and the Acre of a beginning.
fn activity(desk: Desk) -> AnyView {
    let reason = desk.start.reason;
    let known = reason.activity().is_some();
    view! {
        {known.then(|| view! {
            {nature(desk)}
            <p class="small">{words::nature_reason(reason)}</p>
        })}
        {second(desk)}
        {acre(desk)}
    }
    .into_any()
}

/// The tax on the price, what portage and the CAE keep, what a company pays.
fn ways(desk: Desk) -> AnyView {
    let (fee, contribution) = (
        law::PORTAGE_FRAIS_GESTION.on(clock::law()),
        law::CAE_CONTRIBUTION.on(clock::law()),
    );
    let fee = percent_field(
        "argent-portage",
        text::FEE,
        fee,
        &[&law::PORTAGE_FRAIS_GESTION.about],
        Signal::derive(move || desk.base.get().management_fee),
        Callback::new(move |share| desk.base.update(|base| base.management_fee = share)),
    );
    let contribution = percent_field(
        "argent-cae",
        text::CONTRIBUTION,
        contribution,
        &[&law::CAE_CONTRIBUTION.about],
        Signal::derive(move || desk.base.get().contribution),
        Callback::new(move |share| desk.base.update(|base| base.contribution = share)),
    );
    view! {
        {vat_rate(desk)}
        {fee}
        {contribution}
        {mix(desk)}
    }
    .into_any()
}

/// What nobody can change here, and where the rates come from.
fn supposed() -> AnyView {
    let supposed = text::SUPPOSED.map(|text| view! { <li>{text}</li> });
    view! {
        <ul class="stack stack--tight small">{supposed.collect_view()}</ul>
        <p class="small">
            {text::METHOD}" "
            <a href=text::METHOD_SOURCE target="_blank" rel="noopener noreferrer">{text::METHOD_LINK}</a>
        </p>
    }
    .into_any()
}

/// The nature of the activity: here, or above everything when the answers do not give one.
pub(super) fn nature(desk: Desk) -> AnyView {
    let options = Activity::ALL.iter().map(|&activity| {
        view! {
            <option value=activity.id() selected=move || desk.activity.get() == Some(activity)>
                {words::activity_name(activity)}
            </option>
        }
    });
    let none = desk.start.reason.activity().is_none().then(|| {
        view! { <option value="" selected=move || desk.activity.get().is_none()>{text::NATURE_NONE}</option> }
    });
    view! {
        <div class="stack stack--tight">
            <label for="argent-nature">{text::NATURE}</label>
            <select
                id="argent-nature"
                class="select"
                prop:value=move || desk.activity.get().map_or("", Activity::id)
                on:change=move |event| desk.activity.set(Activity::from_id(&event_target_value(&event)))
            >
                {none}
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// Most that VAT takes of a price without it, in percent (CGI art. 278).
const MOST_VAT: u16 = 20;

fn vat_rate(desk: Desk) -> AnyView {
    let numbers = Numbers {
        most: MOST_VAT,
        step: 0.5,
    };
    let rate = Signal::derive(move || (desk.base.get().vat_rate * 1_000.0).round() / 10.0);
    let set = Callback::new(move |rate: f64| desk.base.update(|base| base.vat_rate = rate / 100.0));
    let hint = view! { {text::VAT_RATE_HINT} };
    number_field(
        "argent-taux-tva",
        text::VAT_RATE,
        numbers,
        rate,
        Some(hint.into_any()),
        set,
    )
}

fn acre(desk: Desk) -> AnyView {
    let maybe = desk
        .start
        .on_benefit
        .then(|| view! { <p class="small">{text::ACRE_MAYBE}</p> });
    let tick = tick(
        "argent-acre",
        text::ACRE,
        Signal::derive(move || desk.base.get().acre),
        Callback::new(move |acre| desk.base.update(|base| base.acre = acre)),
    );
    view! {
        <div class="stack stack--tight">
            {tick}
            {maybe}
            <p class="small">{text::ACRE_HINT}" "{source(&[&law::ACRE_BENEFICIAIRES.about], text::ACRE)}</p>
            <Show when=move || desk.base.get().acre>
                <fieldset class="stack stack--tight">
                    <legend>{text::CREATION}</legend>
                    {creation_dates(desk)}
                </fieldset>
            </Show>
        </div>
    }
    .into_any()
}

fn creation_dates(desk: Desk) -> AnyView {
    let dates = [
        ("argent-creation-avant", BEFORE_JULY, text::CREATION_BEFORE),
        ("argent-creation-apres", from_july(), text::CREATION_FROM),
    ];
    let dates = dates.map(|(id, date, text)| {
        view! {
            <label class="tick" for=id>
                <input
                    type="radio"
                    id=id
                    name="argent-creation"
                    prop:checked=move || desk.base.get().creation == date
                    on:change=move |_| desk.base.update(|base| base.creation = date)
                />
                <span>{text}</span>
            </label>
        }
    });
    dates.collect_view().into_any()
}
