//! One sentence on money and fit together, then the ways in order; spoken once the figures stand still.

use std::cmp::Reverse;
use std::time::Duration;

use leptos::prelude::*;

use super::covers::source;
use super::desk::Desk;
use super::net_bars::NetBars;
use crate::browser::clock;
use crate::ui::live::{anew, once_still};
use crate::ui::pages::shown::Shown;
use engine::income::{Cents, Ends, Hypothesis, Situation, agreements, all_ends, lead, under, vat};
use engine::{Access, Level, PerWay, Way};
use law::COUT_COMPTABLE;
use words::money as text;

/// Long enough not to speak while a slider moves.
pub(super) const STILL: Duration = Duration::from_millis(800);

/// Months in a year.
const MONTHS: i64 = 12;

/// What is said at one turnover.
#[derive(Clone, PartialEq)]
struct Said {
    agreement: String,
    /// VAT to give back out of what private clients pay.
    vat: Option<String>,
    /// Creation leads by less than its accounting may cost.
    accounting: bool,
    order: String,
    /// What is heard of it once the hand rests: the rest is there to read.
    heard: String,
}

/// What money says beside the recommendation.
#[component]
pub fn Comparison(
    /// The figures.
    desk: Desk,
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let drawn = shown.clone();
    let said = Memo::new(move |_| {
        desk.situation()
            .map(|situation| sentences(&shown, &situation, desk.open))
    });
    view! {
        {anew(move || said.get().map(|said| view! { <p class="lead money__order">{said.order}</p> }))}
        <NetBars desk shown=drawn />
        <p class="small money__not-now">{text::NOT_STARTING}</p>
        <div class="money__verdict stack stack--tight">
            {anew(move || said.get().map(|said| view! {
                <p class="money__agreement">{said.agreement}</p>
                {said.accounting.then(|| view! {
                    <p class="money__accounting">{text::ACCOUNTING}" "{source(&[&COUT_COMPTABLE.about], text::ACCOUNTING)}</p>
                })}
                {said.vat.map(|vat| view! { <p class="money__vat">{vat}</p> })}
                {desk.moved().then(|| view! { <p class="small">{text::AS_ANSWERED}</p> })}
                {desk.start.on_benefit.then(|| view! { <p class="money__benefit">{text::BENEFIT}</p> })}
            }))}
        </div>
        {once_still(STILL, move || said.get().map(|said| said.heard).unwrap_or_default())}
    }
}

fn sentences(shown: &Shown, situation: &Situation, open: PerWay<bool>) -> Said {
    let nets = all_ends(situation);
    let agreements = agreements(&nets, open, &shown.recommended());
    let close = match shown.recommendation.level {
        Level::Serre => shown.recommended(),
        Level::Nette | Level::Probable | Level::SeulPossible | Level::Abstention => Vec::new(),
    };
    let by_net = by_net(&nets);
    let order = text::order_sentence(situation.turnover, &by_net, shown.access(), open);
    let [without, with] = agreements.clone().map(|agreement| agreement.richest());
    let richest = without.into_iter().chain(with.filter(|_| with != without));
    let conditions = richest.filter(|&way| shown.access()[way] == Access::Condition);
    let above = situation.costs > situation.turnover;
    let mut said = text::agreement_sentences(&agreements, &close);
    said.extend(conditions.map(text::under_condition));
    Said {
        agreement: said,
        vat: vat_of(situation),
        accounting: without == Some(Way::Creation) && within_accounting(&nets, open),
        heard: if above {
            text::COSTS_ABOVE.to_owned()
        } else {
            text::left_a_month(&by_net, open)
        },
        order: if above { text::COSTS_ABOVE.to_owned() } else { order },
    }
}

/// What is said of the VAT that private clients pay.
fn vat_of(situation: &Situation) -> Option<String> {
    let [micro, cae] = [Way::Micro, Way::Cae].map(|way| vat(way, situation));
    (cae > Cents::ZERO).then(|| text::vat_due(micro, cae))
}

/// Whether creation leads by less than what accounting may cost a month, with the general reduction or without.
fn within_accounting(nets: &Ends, open: PerWay<bool>) -> bool {
    let most = COUT_COMPTABLE.on(clock::law()).most.in_euros();
    let leads = Hypothesis::ALL.map(|hypothesis| lead(&under(nets, hypothesis), open, Way::Creation));
    leads.into_iter().flatten().any(|gap| gap * MONTHS < most)
}

/// The ways that exist, best cautious figure first.
fn by_net(nets: &Ends) -> Vec<(Way, [Cents; 2])> {
    let known = Way::ALL.iter().filter_map(|&way| Some((way, nets[way]?)));
    let mut known: Vec<(Way, [Cents; 2])> = known.collect();
    known.sort_by_key(|(_, [net, _])| Reverse(*net));
    known
}
