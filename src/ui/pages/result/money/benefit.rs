//! Unemployment benefit beside the activity: what it pays in each way, month by month, or the Arce instead.

use leptos::prelude::*;

use super::comparison::STILL;
use super::covers::source;
use super::desk::Desk;
use super::fields::{Numbers, own_number, tick};
use crate::browser::clock;
use crate::ui::components::WayName;
use crate::ui::live::{anew, live, once_still};
use crate::ui::pages::shown::Shown;
use engine::Way;
use engine::benefit::{ArceAccess, Claim, MOST_MONTHS, Plan, Told, longest, plan, to_ask};
use engine::income::{Cents, Situation, best};
use law::ARE_MAINTIEN_CUMUL;
use words::money as text;

/// Largest benefit of a day that the field takes, in euros: above the highest there is.
const MOST_A_DAY: u16 = 400;
/// Days of rights while nobody says how many: a year.
const DAYS: u16 = 365;
/// Months of CAPE while nobody says how many, and the most that one contract has (C. com. art. L127-2).
const CAPE_MONTHS: f64 = 6.0;
const MOST_CAPE_MONTHS: u16 = 12;

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
        let told = rights.told(desk.base.get().acre);
        let claim = match told.claim(clock::today(), clock::law()) {
            Ok(claim) => claim,
            Err(why) => return view! { <p>{text::benefit_refused(why, clock::law())}</p> }.into_any(),
        };
        let Some(situation) = desk.situation() else {
            return view! { <p>{text::BENEFIT_NEEDS_TURNOVER}</p> }.into_any();
        };
        let plans: Vec<(Way, Option<Plan>)> = shown
            .order()
            .into_iter()
            .map(|way| (way, plan_of(way, &claim, &situation)))
            .collect();
        view! { <div class="stack">{ways(&plans)}{said_once(&plans)}</div> }.into_any()
    };
    let heard = move || {
        let claim = rights
            .told(desk.base.get_untracked().acre)
            .claim(clock::today(), clock::law());
        claim.map_or_else(
            |why| text::benefit_refused(why, clock::law()),
            |_| text::UP_TO_DATE.to_owned(),
        )
    };
    let aids = live(move || {
        let household = desk.base.get().household;
        text::to_ask(to_ask(clock::law(), &household), &household)
    });
    let sources = source(&[&law::PRIME_ACTIVITE_ORDRE.about, &law::RSA_ORDRE.about], text::TO_ASK);
    view! {
        <div class="stack benefit">
            <p>{text::ABOUT_BENEFIT}" "{source(&[&ARE_MAINTIEN_CUMUL.about], text::BENEFIT_TITLE)}</p>
            {fields(rights)}
            <div>{anew(rows)}</div>
            {once_still(STILL, heard)}
            <p><strong>{text::TO_ASK}</strong>". "<span prop:textContent=aids></span>" "{sources}</p>
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
    /// What the fields say.
    fn told(self, acre: bool) -> Told {
        Told {
            gross: Cents::from_euros(self.daily.get()),
            days: self.days.get() as u16,
            before_cap: self.old.get(),
            acre,
            cape_months: self.cape.get() as u8,
        }
    }
}

fn plan_of(way: Way, claim: &Claim, situation: &Situation) -> Option<Plan> {
    let (status, _) = best(way, situation).ok()?;
    plan(status, claim, situation, &[], MOST_MONTHS).ok()
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

/// Every month, those that are alike together, folded.
fn months(way: Way, plan: &Plan) -> AnyView {
    let title = text::months_of(way);
    let caption = title.clone();
    let heads = text::BENEFIT_COLUMNS.map(|head| view! { <th scope="col">{head}</th> });
    let rows = plan.runs().into_iter().map(|run| {
        let amounts = [run.earned, run.benefit, run.total].map(|amount| view! { <td>{words::euros(amount.whole_euros())}</td> });
        view! { <tr><th scope="row">{text::months_between(run.ends)}</th>{amounts.collect_view()}<td>{run.left}</td></tr> }
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
