//! Unemployment benefit beside the activity: what it pays in each way, month by month, or the Arce instead.

use leptos::prelude::*;

use super::covers::source;
use super::desk::Desk;
use super::fields::{Numbers, own_number, tick};
use crate::browser::clock;
use crate::ui::components::WayName;
use crate::ui::live::anew;
use crate::ui::pages::shown::Shown;
use engine::Way;
use engine::benefit::{ArceAccess, Claim, Daily, Plan, longest, plan, to_ask};
use engine::income::{Cents, Situation, best};
use law::{ARE_MAINTIEN_CUMUL, Date};
use words::money as text;

/// Largest benefit of a day that the field takes, in euros: above the highest there is.
const MOST_A_DAY: u16 = 400;
/// Days of rights while nobody says how many: a year.
const DAYS: u16 = 365;
/// Months of CAPE while nobody says how many, and the most that one contract has (C. com. art. L127-2).
const CAPE_MONTHS: f64 = 6.0;
const MOST_CAPE_MONTHS: u16 = 12;
/// Months told.
const MONTHS: usize = 12;
/// Last day of the contracts whose rights have no ceiling of 60 % (convention of 15 November 2024).
const BEFORE_THE_CAP: Date = Date::new(2025, 3, 31);

/// What the person says of the rights.
#[derive(Clone, Copy)]
struct Rights {
    /// Euros a day, gross; 0 while nobody said it.
    daily: RwSignal<f64>,
    days: RwSignal<f64>,
    /// Months of CAPE before the pay of a CAE.
    cape: RwSignal<f64>,
    old: RwSignal<bool>,
}

/// The rights, then each way.
#[component]
pub fn Benefit(
    /// The figures.
    desk: Desk,
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let rights = Rights {
        daily: RwSignal::new(0.0),
        days: RwSignal::new(DAYS.into()),
        cape: RwSignal::new(CAPE_MONTHS),
        old: RwSignal::new(false),
    };
    let rows = move || {
        let (claim, situation) = (rights.claim(desk.base.get().acre), desk.situation());
        let (Some(claim), Some(situation)) = (claim, situation) else {
            return view! { <p>{text::BENEFIT_MISSING}</p> }.into_any();
        };
        let plans: Vec<(Way, Option<Plan>)> = shown
            .order()
            .into_iter()
            .map(|way| (way, plan_of(way, &claim, &situation)))
            .collect();
        view! { <div class="stack">{ways(&plans)}{said_once(&plans)}</div> }.into_any()
    };
    let asked = to_ask(clock::law());
    view! {
        <div class="stack benefit">
            <p>{text::ABOUT_BENEFIT}" "{source(&[&ARE_MAINTIEN_CUMUL.about], text::BENEFIT_TITLE)}</p>
            {fields(rights)}
            <div aria-live="polite">{anew(rows)}</div>
            <p><strong>{text::TO_ASK}</strong>". "{text::to_ask(asked.rsa, asked.prime)}" "{source(&[&law::PRIME_ACTIVITE_ORDRE.about, &law::RSA_ORDRE.about], text::TO_ASK)}</p>
        </div>
    }
}

fn fields(rights: Rights) -> AnyView {
    let most = longest(clock::today(), None);
    let euros = Numbers {
        most: MOST_A_DAY,
        step: 0.01,
    };
    let count = Numbers { most, step: 1.0 };
    let cape = Numbers {
        most: MOST_CAPE_MONTHS,
        step: 1.0,
    };
    view! {
        {own_number("argent-are", text::DAILY_BENEFIT, euros, rights.daily, text::DAILY_BENEFIT_HINT.to_owned())}
        {own_number("argent-are-jours", text::DAYS_LEFT, count, rights.days, text::longest_rights(most))}
        {own_number("argent-cape", text::CAPE_MONTHS, cape, rights.cape, text::CAPE_MONTHS_HINT.to_owned())}
        {tick("argent-are-avant", text::OLD_CONTRACT, rights.old.into(), Callback::new(move |old| rights.old.set(old)))}
    }
    .into_any()
}

impl Rights {
    /// The claim of who starts next month; none while the benefit of a day is not said.
    fn claim(self, acre: bool) -> Option<Claim> {
        let (law, today) = (clock::law(), clock::today());
        let gross = Cents::from_euros(self.daily.get());
        let days = self.days.get() as u16;
        let daily = Daily::told(gross, gross, None, law);
        let start = Date::new(today.year, today.month, 1).months_later(1);
        let contract_end = if self.old.get() { BEFORE_THE_CAP } else { today };
        let claim = Claim {
            // Rights already open wait no more.
            days_paid: u16::from(days < longest(today, None)),
            acre,
            cape_months: self.cape.get() as u8,
            ..Claim::new(law, Daily::of_wage(daily.wage, law), days, start, contract_end)
        };
        (gross > Cents::ZERO && claim.check().is_ok()).then_some(claim)
    }
}

fn plan_of(way: Way, claim: &Claim, situation: &Situation) -> Option<Plan> {
    let (status, _) = best(way, situation).ok()?;
    plan(status, claim, situation, &[], MONTHS).ok()
}

fn ways(plans: &[(Way, Option<Plan>)]) -> AnyView {
    let rows = plans.iter().map(|(way, plan)| {
        let said = plan
            .as_ref()
            .map_or_else(|| vec![text::NO_FIGURE.to_owned()], sentences);
        let said = said.into_iter().map(|said| view! { <p>{said}</p> }).collect_view();
        view! {
            <div class="by-way__way" data-way=way.id()>
                <dt><WayName way=*way /></dt>
                <dd class="stack stack--tight">{said}{plan.as_ref().map(|plan| months(*way, plan))}</dd>
            </div>
        }
    });
    view! { <dl class="by-way">{rows.collect_view()}</dl> }.into_any()
}

fn sentences(plan: &Plan) -> Vec<String> {
    let arce = (plan.arce.access == ArceAccess::Open).then(|| text::arce_payments(plan));
    [text::months_with(plan)]
        .into_iter()
        .chain(text::benefit_stops(plan))
        .chain(arce)
        .collect()
}

/// Why an Arce cannot be had or is to check, then what the plans suppose: each said once for all ways.
fn said_once(plans: &[(Way, Option<Plan>)]) -> AnyView {
    let plans = || plans.iter().filter_map(|(_, plan)| plan.as_ref());
    let reasons = plans()
        .filter(|plan| plan.arce.access != ArceAccess::Open)
        .map(|plan| text::arce_reason(plan.arce.reason));
    let notes = plans().flat_map(|plan| plan.notes.iter().map(|&note| text::benefit_note(note)));
    let mut said: Vec<&str> = Vec::new();
    for text in reasons.chain(notes) {
        if !said.contains(&text) {
            said.push(text);
        }
    }
    let said = said.into_iter().map(|said| view! { <li>{said}</li> }).collect_view();
    view! { <ul class="stack stack--tight small">{said}</ul> }.into_any()
}

/// Every month, folded.
fn months(way: Way, plan: &Plan) -> AnyView {
    let title = text::months_of(way);
    let caption = title.clone();
    let heads = text::BENEFIT_COLUMNS.map(|head| view! { <th scope="col">{head}</th> });
    let rows = plan.months.iter().map(|month| {
        let amounts = [month.earned, month.benefit, month.total].map(|amount| view! { <td>{words::euros(amount.whole_euros())}</td> });
        view! { <tr><th scope="row">{text::month_of(month.first)}</th>{amounts.collect_view()}<td>{month.left}</td></tr> }
    });
    view! {
        <details class="benefit__months">
            <summary>{text::BENEFIT_MONTHS}</summary>
            <div class="table-frame" tabindex="0" role="region" aria-label=title>
                <table class="net-table"><caption>{caption}</caption><thead><tr>{heads.collect_view()}</tr></thead><tbody>{rows.collect_view()}</tbody></table>
            </div>
        </details>
    }
    .into_any()
}
