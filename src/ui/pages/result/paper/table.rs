//! On paper: the four ways with what law and practice say, their index, and what would be left a month.

use leptos::prelude::*;

use super::super::money::{Nets, nets, rates_year};
use crate::browser::clock;
use crate::ui::pages::shown::Shown;
use engine::Way;
use engine::income::NatureReason;
use words::figures_words::access;
use words::{money, paper as text};

/// The figures of a result, or why it has none.
type Found = Option<Result<Nets, NatureReason>>;

/// The table, between what the amounts are for and what they suppose.
pub(super) fn ways(told: &Shown) -> AnyView {
    let once = told.settled.is_some().then_some([" ", money::ONCE_SETTLED].concat());
    let told = told.ways();
    let found = told.sheet.as_ref().map(nets);
    let rows = told
        .order()
        .into_iter()
        .map(|way| row(told, &found, way))
        .collect_view();
    view! {
        <table class="figures">
            <caption>{lead(&found)}{once}</caption>
            <thead>
                <tr>
                    <th scope="col">{text::WAY}</th>
                    <th scope="col">{text::ACCESS}</th>
                    <th scope="col">{text::INDEX}</th>
                    <th scope="col">{text::MONTHLY}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {under(&found).map(|said| view! { <p class="paper__hypotheses">{said}</p> })}
        {words::expired_money(clock::law()).map(|said| view! { <p>{said}</p> })}
    }
    .into_any()
}

fn lead(found: &Found) -> String {
    match found {
        None => text::NO_MONEY.to_owned(),
        Some(Ok(nets)) => text::money_lead(nets.turnover, nets.own),
        Some(Err(reason)) => words::nature_reason(*reason).to_owned(),
    }
}

fn under(found: &Found) -> Option<String> {
    let nets = found.as_ref()?.as_ref().ok()?;
    Some(text::hypotheses(nets.costs, rates_year()))
}

fn row(told: &Shown, found: &Found, way: Way) -> AnyView {
    let recommendation = &told.recommendation;
    let said = access(recommendation.access[way], recommendation.excluded[way]);
    view! {
        <tr data-way=way.id()>
            <th scope="row">{words::way(way).name}</th>
            <td>{said}</td>
            <td>{recommendation.index[way]}</td>
            <td>{monthly(found, way)}</td>
        </tr>
    }
    .into_any()
}

fn monthly(found: &Found, way: Way) -> String {
    let ends = found.as_ref().and_then(|found| found.as_ref().ok()?.ends[way]);
    ends.map_or_else(|| text::NO_FIGURE.to_owned(), money::by_month_between)
}
