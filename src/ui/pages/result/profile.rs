//! The seven needs between their poles, folded: a sentence that reads them, the chart, and the same in figures.

use leptos::prelude::*;

use super::line::line;
use crate::ui::pages::shown::Shown;
use words::{NeedRow, profile_words as text};

/// The seven needs between their poles; nothing without the answers.
#[component]
pub fn Profile(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let rows = words::need_rows(&shown.report.as_deref()?.measure);
    let lines = rows.iter().map(need_line).collect_view();
    Some(view! {
        <details class="unfold profile">
            <summary>{text::NEEDS}</summary>
            <div class="stack">
                <p>{words::need_reading(&rows)}</p>
                <p class="small soft" aria-hidden="true">{text::ABOUT_NEEDS}" "{text::ABOUT_MARGIN}</p>
                <ul class="lines" role="list">{lines}</ul>
                {need_table(&rows)}
            </div>
        </details>
    })
}

fn need_line(row: &NeedRow) -> AnyView {
    let (low, high) = words::need_poles(row.need);
    let drawn = row.estimate.map_or_else(
        || view! { <span class="soft">{text::NO_ANSWER}</span> }.into_any(),
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
        let (low, high) = words::need_poles(row.need);
        let place = row
            .estimate
            .map_or(text::NO_ANSWER.to_owned(), |(theta, _)| text::place(theta));
        let margin = row.estimate.map(|(_, error)| text::margin(error));
        view! {
            <tr>
                <th scope="row">{text::poles(low, high)}</th>
                <td class="number">{place}</td>
                <td class="number">{margin}</td>
            </tr>
        }
    });
    view! {
        <table class="figures">
            <caption class="visually-hidden">{text::NEEDS}</caption>
            <thead>
                <tr>
                    <th scope="col">{text::NEED}</th>
                    <th scope="col" class="number">{text::PLACE}</th>
                    <th scope="col" class="number">{text::MARGIN}</th>
                </tr>
            </thead>
            <tbody>{cells.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
