//! A place between two ends with its margin, as a lollipop.

use leptos::prelude::*;

use crate::chart::lollipop;

/// From the middle to the place, with the margin around it.
pub(super) fn line(value: f64, error: Option<f64>) -> AnyView {
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
