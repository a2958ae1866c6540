//! The three reasons to work on a line: a chart, a sentence that reads it, and the same in figures.

use leptos::prelude::*;

use super::line::line;
use crate::ui::pages::shown::Shown;
use engine::PerMotive;
use words::{MotiveRow, profile_words as text};

/// The three motives, strongest first; also for a recommendation shared without its answers, then without margin.
pub(super) fn motives(shown: &Shown) -> Option<AnyView> {
    let measure = shown.report.as_deref().map(|report| &report.measure);
    let salience: PerMotive<f64> = measure.map_or(shown.recommendation.motives, |measure| measure.z);
    let error = measure.map(|measure| measure.se_motive);
    let rows = words::motive_rows(&salience);
    (!rows.is_empty()).then(|| {
        let lines = rows.iter().map(|row| {
            let name = words::motive_name(row.motive);
            view! {
                <li class="lines__row" data-motive=row.motive.id()>
                    <span>{row.rank}". "{name}</span>
                    <span class="lines__end number">{text::place(row.salience)}<span class="visually-hidden">{text::OF_HUNDRED}</span></span>
                    {line(row.salience, error)}
                </li>
            }
        });
        view! {
            <p class="motives__reading">{words::motive_reading(&rows, error)}</p>
            <ul class="lines" role="list">{lines.collect_view()}</ul>
            // How to look at the drawing: not heard.
            <p class="small soft" aria-hidden="true">{text::ABOUT_MOTIVES}{error.map(|_| [" ", text::ABOUT_MARGIN].concat())}</p>
            {motive_table(&rows, error)}
        }
        .into_any()
    })
}

fn motive_table(rows: &[MotiveRow], error: Option<f64>) -> AnyView {
    let margin = error.map(text::margin);
    let cells = rows.iter().map(|row| {
        let margin = margin.clone().map(|margin| view! { <td class="number">{margin}</td> });
        view! {
            <tr>
                <td>{text::rank(row.rank)}</td>
                <th scope="row">{words::motive_name(row.motive)}</th>
                <td class="number">{text::place(row.salience)}</td>
                {margin}
            </tr>
        }
    });
    let margin_head = error.map(|_| view! { <th scope="col" class="number">{text::MARGIN}</th> });
    view! {
        <details class="unfold">
            <summary>{text::FIGURES}</summary>
            <table class="figures">
                <caption class="visually-hidden">{text::MOTIVES}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text::RANK}</th>
                        <th scope="col">{text::REASON}</th>
                        <th scope="col" class="number">{text::PLACE}</th>
                        {margin_head}
                    </tr>
                </thead>
                <tbody>{cells.collect_view()}</tbody>
            </table>
        </details>
    }
    .into_any()
}
