//! The index of a way: a bar with its margin, and the same in words.

use leptos::prelude::*;

use super::shown::Shown;
use crate::chart::{IntervalBar, interval_bar};
use engine::{Access, Way};
use words::interface::result as text;

/// The index of a way in a result.
pub(super) struct Index {
    /// From 0 to 100.
    pub(super) value: u8,
    bar: IntervalBar,
    /// Whether the answers told its margin.
    has_margin: bool,
}

impl Index {
    /// As this result has it.
    pub(super) fn of(shown: &Shown, way: Way) -> Self {
        let value = shown.recommendation.index[way];
        let ranking = shown.exact_report().map(|report| &report.ranking);
        let (low, high) = ranking.map_or((f64::from(value), f64::from(value)), |r| (r.q10[way], r.q90[way]));
        Self {
            value,
            bar: interval_bar(f64::from(value), low, high),
            has_margin: ranking.is_some(),
        }
    }

    /// The bar, with the mark of what it was.
    pub(super) fn bar(&self, was: Option<u8>) -> AnyView {
        let (low, high) = (self.bar.low, self.bar.high);
        let interval = self.has_margin.then(|| {
            let line = format!("M{low:.1} 5V11M{low:.1} 8H{high:.1}M{high:.1} 5V11");
            view! { <path class="index-bar__interval" d=line /> }
        });
        let mark = was.map(|before| view! { <path class="index-bar__ghost" d=format!("M{before} 0V16") /> });
        view! {
            <svg class="index-bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="index-bar__ground" x="0" y="5" width="100" height="6" />
                <rect class="index-bar__fill" x="0" y="5" width=format!("{:.1}", self.bar.length) height="6" />
                {interval}
                {mark}
            </svg>
        }
        .into_any()
    }

    /// The same in words.
    pub(super) fn sentence(&self) -> String {
        if self.has_margin {
            text::index(self.value, self.bar.low.round() as u8, self.bar.high.round() as u8)
        } else {
            text::index_alone(self.value)
        }
    }
}

/// How a way is open, in a word or two.
pub(super) const fn access(access: Access) -> &'static str {
    match access {
        Access::Open => text::OPEN,
        Access::Condition => text::CONDITION,
        Access::Closed => text::CLOSED,
    }
}
