//! The seven needs between their poles, folded: a sentence that reads them, the chart, and the same in figures.

use leptos::prelude::*;

use super::line::line;
use crate::content::{self, NeedRow, profile_words as words};
use crate::ui::pages::shown::Shown;

/// The seven needs between their poles; nothing without the answers.
#[component]
pub fn Profile(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let rows = content::need_rows(&shown.report.as_deref()?.measure);
    let lines = rows.iter().map(need_line).collect_view();
    Some(view! {
        <details class="unfold profile">
            <summary>{words::NEEDS}</summary>
            <div class="stack">
                <p>{content::need_reading(&rows)}</p>
                <p class="small soft">{words::ABOUT_NEEDS}" "{words::ABOUT_MARGIN}</p>
                <ul class="lines" role="list">{lines}</ul>
                {need_table(&rows)}
            </div>
        </details>
    })
}

fn need_line(row: &NeedRow) -> AnyView {
    let (low, high) = content::need_poles(row.need);
    let drawn = row.estimate.map_or_else(
        || view! { <span class="soft">{words::NO_ANSWER}</span> }.into_any(),
        |(theta, error)| line(theta, Some(error)),
    );
    view! {
        <li class="lines__row" data-need=row.need.id()>
            <span>{low}</span>
            <span class="lines__end">{high}</span>
            {drawn}
        </li>
    }
    .into_any()
}

fn need_table(rows: &[NeedRow]) -> AnyView {
    let cells = rows.iter().map(|row| {
        let (low, high) = content::need_poles(row.need);
        let place = row
            .estimate
            .map_or(words::NO_ANSWER.to_owned(), |(theta, _)| words::place(theta));
        let margin = row.estimate.map(|(_, error)| words::margin(error));
        view! {
            <tr>
                <th scope="row">{words::poles(low, high)}</th>
                <td class="number">{place}</td>
                <td class="number">{margin}</td>
            </tr>
        }
    });
    view! {
        <table class="figures">
            <caption class="visually-hidden">{words::NEEDS}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::NEED}</th>
                    <th scope="col" class="number">{words::PLACE}</th>
                    <th scope="col" class="number">{words::MARGIN}</th>
                </tr>
            </thead>
            <tbody>{cells.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
