//! The whole calculation: its parts, then lines within lines.

use leptos::prelude::*;

use super::Told;
use words::{Line, advice as text};

/// Every part, in the order of the computation.
pub(super) fn traced(told: &Told) -> AnyView {
    let lines = words::traced(&told.sheet, None, &told.report, &told.changes);
    let parts = within(&lines).map(|(title, lines)| {
        view! { <section class="stack stack--tight"><h4>{title.text.clone()}</h4>{list(lines)}</section> }
    });
    view! { <div class="stack advice__trace"><h3>{text::TRACE}</h3>{parts.collect_view()}</div> }.into_any()
}

fn list(lines: &[Line]) -> AnyView {
    let items = within(lines).map(|(line, below)| {
        let below = (!below.is_empty()).then(|| list(below));
        view! { <li><p>{line.text.clone()}</p>{below}</li> }
    });
    view! { <ul class="small">{items.collect_view()}</ul> }.into_any()
}

/// Each of the lines that stand the least deep, with those that depend on it.
fn within(lines: &[Line]) -> impl Iterator<Item = (&Line, &[Line])> {
    let mut left = lines;
    std::iter::from_fn(move || {
        let (line, after) = left.split_first()?;
        let end = after.iter().position(|other| other.depth <= line.depth);
        let (below, next) = after.split_at(end.unwrap_or(after.len()));
        left = next;
        Some((line, below))
    })
}
