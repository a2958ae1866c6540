//! What the bars and the dots show, in one table.

use leptos::prelude::*;

use crate::chart::interval_bar;
use crate::content::{self, figures_words as words};
use crate::engine::Way;
use crate::ui::pages::shown::Shown;

/// The four ways: index, margin, first places, access.
#[component]
pub fn Figures(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    view! {
        <details class="unfold four-figures">
            <summary>{words::TITLE}</summary>
            {table(&shown)}
            <p class="small soft">{words::ABOUT}</p>
        </details>
    }
}

/// The table, on the screen and on paper.
pub(super) fn table(shown: &Shown) -> AnyView {
    let rows = shown.order().into_iter().map(|way| row(shown, way)).collect_view();
    view! {
        <table class="figures figures--wide">
            <caption class="visually-hidden">{words::TITLE}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::WAY}</th>
                    <th scope="col">{words::INDEX}</th>
                    <th scope="col">{words::MARGIN}</th>
                    <th scope="col">{words::FIRST}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(shown: &Shown, way: Way) -> AnyView {
    let recommendation = &shown.recommendation;
    let index = recommendation.index[way];
    let access = words::access(shown.access()[way], recommendation.excluded[way]);
    view! {
        <tr data-way=way.id()>
            <th scope="row">{content::way(way).name}<span class="under">{access}</span></th>
            <td>{index}</td>
            <td>{margin(shown, way, index)}</td>
            <td>{recommendation.share[way]}</td>
        </tr>
    }
    .into_any()
}

/// Unknown when some answers were kept back or the rules changed: the margin would be that of something else.
fn margin(shown: &Shown, way: Way, index: u8) -> String {
    let ranking = shown.exact_report().map(|report| &report.ranking);
    ranking.map_or_else(
        || words::NO_MARGIN.to_owned(),
        |ranking| {
            let bar = interval_bar(f64::from(index), ranking.q10[way], ranking.q90[way]);
            words::margin(bar.low.round() as u8, bar.high.round() as u8)
        },
    )
}
