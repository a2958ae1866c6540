//! Motives and needs on a line: a chart, a sentence that reads it, and the same in figures.

use leptos::prelude::*;

use super::shown::Shown;
use crate::chart::lollipop;
use crate::content::{self, MotiveRow, NeedRow, profile_words as words};
use crate::engine::PerMotive;

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

/// From the middle to the place, with the margin around it.
fn line(value: f64, error: Option<f64>) -> AnyView {
    let drawn = lollipop(value, error.unwrap_or_default());
    let margin = error.map(|_| {
        view! {
            <rect
                class="line-chart__margin"
                x=format!("{:.2}", drawn.low)
                y="3"
                width=format!("{:.2}", drawn.high - drawn.low)
                height="14"
            />
        }
    });
    view! {
        <svg class="line-chart" viewBox="-3 0 106 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="line-chart__ground" d="M0 10H100" />
            <path class="line-chart__middle" d="M50 2V18" />
            {margin}
            <path class="line-chart__stick" d=format!("M50 10H{:.2}", drawn.at) />
            <path class="line-chart__head" d=format!("M{:.2} 10h0.01", drawn.at) />
        </svg>
    }
    .into_any()
}
