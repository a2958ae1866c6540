//! The three reasons to work on a line: a chart, a sentence that reads it, and the same in figures.

use leptos::prelude::*;

use super::line::line;
use crate::content::{self, MotiveRow, profile_words as words};
use crate::engine::PerMotive;
use crate::ui::pages::shown::Shown;

/// The three motives, strongest first; also for a recommendation shared without its answers, then without margin.
pub(super) fn motives(shown: &Shown) -> Option<AnyView> {
    let measure = shown.report.as_deref().map(|report| &report.measure);
    let salience: PerMotive<f64> = measure.map_or(shown.recommendation.motives, |measure| measure.z);
    let error = measure.map(|measure| measure.se_motive);
    let rows = content::motive_rows(&salience);
    (!rows.is_empty()).then(|| {
        let lines = rows.iter().map(|row| {
            let name = content::motive_name(row.motive);
            view! {
                <li class="lines__row" data-motive=row.motive.id()>
                    <span>{row.rank}". "{name}</span>
                    <span class="lines__end number">{words::place(row.salience)}</span>
                    {line(row.salience, error)}
                </li>
            }
        });
        view! {
            <p class="motives__reading">{content::motive_reading(&rows, error)}</p>
            <ul class="lines" role="list">{lines.collect_view()}</ul>
            <p class="small soft">{words::ABOUT_MOTIVES}{error.map(|_| [" ", words::ABOUT_MARGIN].concat())}</p>
            {motive_table(&rows, error)}
        }
        .into_any()
    })
}

fn motive_table(rows: &[MotiveRow], error: Option<f64>) -> AnyView {
    let margin = error.map(words::margin);
    let cells = rows.iter().map(|row| {
        let margin = margin.clone().map(|margin| view! { <td class="number">{margin}</td> });
        view! {
            <tr>
                <td>{words::rank(row.rank)}</td>
                <th scope="row">{content::motive_name(row.motive)}</th>
                <td class="number">{words::place(row.salience)}</td>
                {margin}
            </tr>
        }
    });
    let margin_head = error.map(|_| view! { <th scope="col" class="number">{words::MARGIN}</th> });
    view! {
        <details class="unfold">
            <summary>{words::FIGURES}</summary>
            <table class="figures">
                <caption class="visually-hidden">{words::MOTIVES}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::RANK}</th>
                        <th scope="col">{words::REASON}</th>
                        <th scope="col" class="number">{words::PLACE}</th>
                        {margin_head}
                    </tr>
                </thead>
                <tbody>{cells.collect_view()}</tbody>
            </table>
        </details>
    }
    .into_any()
}
