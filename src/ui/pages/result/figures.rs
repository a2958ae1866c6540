//! What the bars and the dots show, in one table.

use leptos::prelude::*;

use crate::chart::interval_bar;
use crate::ui::pages::shown::Shown;
use engine::Way;
use words::figures_words as text;

/// The four ways: index, margin, first places, access.
#[component]
pub fn Figures(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    view! {
        <details class="unfold four-figures">
            <summary>{text::TITLE}</summary>
            {table(&shown)}
            <p class="small soft">{text::ABOUT}</p>
        </details>
    }
}

/// The table.
fn table(shown: &Shown) -> AnyView {
    let rows = shown.order().into_iter().map(|way| row(shown, way)).collect_view();
    view! {
        <table class="figures figures--wide">
            <caption class="visually-hidden">{text::TITLE}</caption>
            <thead>
                <tr>
                    <th scope="col">{text::WAY}</th>
                    <th scope="col">{text::INDEX}</th>
                    <th scope="col">{text::MARGIN}</th>
                    <th scope="col">{text::FIRST}</th>
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
    let access = text::access(shown.access()[way], recommendation.excluded[way]);
    view! {
        <tr data-way=way.id()>
            <th scope="row">{words::way(way).name}<span class="under">{access}</span></th>
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
        || text::NO_MARGIN.to_owned(),
        |ranking| {
            let bar = interval_bar(f64::from(index), ranking.q10[way], ranking.q90[way]);
            text::margin(bar.low.round() as u8, bar.high.round() as u8)
        },
    )
}
