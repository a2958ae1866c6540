//! Where the index of a way comes from: each block of the sum opens the answers behind it.

use leptos::prelude::*;

use crate::chart::{Floating, waterfall as bars};
use crate::ui::components::about;
use crate::ui::pages::shown::Shown;
use engine::Way;
use exchange::share::Recommendation;
use words::{Fall, Waterfall, waterfall_words as text};

/// The sum behind the index on the card.
///
/// Nothing when answers that count were kept back: it would not be the index that the sender saw, and what is missing
/// from it would tell the answers.
pub(super) fn waterfall(shown: &Shown, way: Way) -> Option<AnyView> {
    let report = shown.exact_report()?;
    let sum = words::waterfall(report, way);
    let whole = Recommendation::of(report).index == shown.recommendation.index;
    whole.then(|| {
        view! {
            <details class="fall">
                <summary>{text::TITLE}{about(words::way(way).the)}</summary>
                <div class="stack stack--tight">
                    <p class="small">{text::reading(&sum)}</p>
                    <p class="small soft">{text::LEAD}</p>
                    {rows(&sum)}
                    <p class="small soft">{text::ABOUT_START}</p>
                </div>
            </details>
        }
        .into_any()
    })
}

fn rows(sum: &Waterfall) -> AnyView {
    let points = |tenths: i64| tenths as f64 / 10.0;
    let steps: Vec<f64> = sum.falls.iter().map(|fall| points(fall.tenths)).collect();
    let bars = bars(points(sum.start), &steps);
    let falls = sum.falls.iter().zip(&bars[1..]);
    let falls = falls
        .map(|(fall, &bar)| view! { <li>{block(fall, bar)}</li> })
        .collect_view();
    view! {
        <ol class="fall__rows" role="list">
            <li class="fall__row">{line(text::START, bars[0], "whole", text::decimal(sum.start))}</li>
            {falls}
            <li class="fall__row fall__row--total">
                {line(text::TOTAL, bars[bars.len() - 1], "whole", text::total(sum))}
            </li>
        </ol>
    }
    .into_any()
}

/// A block: its name, its bar and its points open the table of its answers.
fn block(fall: &Fall, bar: Floating) -> AnyView {
    let name = text::block(fall.block);
    let kind = if fall.tenths < 0 { "down" } else { "up" };
    let answers = fall.answers.iter().map(|row| {
        view! {
            <tr>
                <th scope="row">
                    {row.what.clone()}
                    {row.item.map(|_| view! { <span class="under">{row.answer.clone()}</span> })}
                </th>
                <td class="number">{text::signed(row.tenths)}</td>
            </tr>
        }
    });
    view! {
        <details class="fall__block">
            <summary class="fall__row">{line(name, bar, kind, text::signed(fall.tenths))}</summary>
                <table class="figures">
                    <caption class="visually-hidden">{text::caption(name, fall.tenths)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{text::ANSWER}</th>
                            <th scope="col" class="number">{text::POINTS}</th>
                        </tr>
                    </thead>
                    <tbody>{answers.collect_view()}</tbody>
                </table>
        </details>
    }
    .into_any()
}

/// Up is full, down is hollow: a shape, never a colour alone.
fn line(name: &'static str, bar: Floating, kind: &'static str, figure: String) -> AnyView {
    let width = (bar.high - bar.low).max(0.6);
    view! {
        <span class="fall__name">{name}</span>
        <svg class="fall__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="fall__ground" x="0" y="4.5" width="100" height="1" />
            <rect
                class="fall__move"
                data-kind=kind
                x=format!("{:.2}", bar.low.min(99.4))
                y="1"
                width=format!("{width:.2}")
                height="8"
            />
        </svg>
        <span class="fall__figure number">{figure}</span>
    }
    .into_any()
}
