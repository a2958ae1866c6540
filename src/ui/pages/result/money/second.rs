//! A second nature of activity, and what a company pays beside dividends.

use leptos::prelude::*;

use super::desk::Desk;
use super::fields::{Numbers, euros_field, number_field};
use engine::income::{Activity, PayMix, Second};
use words::money as text;

/// What the second activity is supposed to bring when it is chosen, until its share is written.
const SHARE: f64 = 0.3;

/// The second nature, then its share once there is one.
pub(super) fn second(desk: Desk) -> AnyView {
    let kept = move || desk.base.get().second;
    let choose = move |event| {
        let share = kept().map_or(SHARE, |second| second.share);
        let activity = Activity::from_id(&event_target_value(&event));
        let second = activity.map(|activity| Second { activity, share });
        desk.base.update(|base| base.second = second);
    };
    let options = Activity::ALL.iter().map(|&activity| {
        let selected = move || kept().is_some_and(|second| second.activity == activity);
        view! { <option value=activity.id() selected=selected>{words::activity_name(activity)}</option> }
    });
    let options = options.collect_view();
    let said = desk.start.second.map(|_| text::SECOND_SAID);
    view! {
        <div class="stack stack--tight">
            <label for="argent-seconde">{text::SECOND}</label>
            <select
                id="argent-seconde"
                class="select"
                aria-describedby="argent-seconde-aide"
                prop:value=move || kept().map_or("", |second| second.activity.id())
                on:change=choose
            >
                <option value="" selected=move || kept().is_none()>{text::SECOND_NONE}</option>
                {options}
            </select>
            <p class="small" id="argent-seconde-aide">{said}{text::SECOND_HINT}</p>
        </div>
        <Show when=move || kept().is_some()>{share(desk)}</Show>
    }
    .into_any()
}

fn share(desk: Desk) -> AnyView {
    let numbers = Numbers { most: 100, step: 1.0 };
    let percent = Signal::derive(move || {
        let share = desk.base.get().second.map_or(0.0, |second| second.share);
        (share * 100.0).round()
    });
    let set = Callback::new(move |percent: f64| {
        desk.base.update(|base| {
            base.second = base.second.map(|second| Second {
                share: percent / 100.0,
                ..second
            });
        });
    });
    number_field("argent-seconde-part", text::SECOND_SHARE, numbers, percent, None, set)
}

/// The pay and the capital of a company that pays dividends too.
pub(super) fn mix(desk: Desk) -> AnyView {
    let mix = move || desk.base.get().mix;
    let pay = Callback::new(move |pay| desk.base.update(|base| base.mix.pay = pay));
    let capital = Callback::new(move |capital: Option<_>| {
        let capital = capital.unwrap_or(PayMix::USUAL.capital);
        desk.base.update(|base| base.mix.capital = capital);
    });
    let [about_pay, about_capital] = [text::PAY_HINT, text::CAPITAL_HINT].map(|hint| view! { {hint} }.into_any());
    view! {
        {euros_field("argent-remuneration", text::PAY, Signal::derive(move || mix().pay), Some(about_pay), pay)}
        {euros_field("argent-capital", text::CAPITAL, Signal::derive(move || Some(mix().capital)), Some(about_capital), capital)}
    }
    .into_any()
}
