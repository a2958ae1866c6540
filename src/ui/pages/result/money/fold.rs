//! A part of the section behind its title: its content waits for the press, then stays; so does the fold when other answers
//! are tried.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::page;
use crate::ui::live::anew;

/// The parts, by their name on the page, in order.
pub(super) const PARTS: [&str; 8] = [
    "allocation",
    "detail",
    "vise",
    "annees",
    "courbe",
    "hypotheses",
    "protection",
    "hors-calcul",
];

/// A part that is folded at first. Paper shows it where the person opened it.
pub(super) fn fold(
    desk: Desk,
    name: &'static str,
    title: &'static str,
    content: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let bit = PARTS
        .iter()
        .position(|part| *part == name)
        .map_or(0, |rank| 1_u16 << rank);
    let was_open = desk.opened.get_untracked() & bit != 0;
    let built = RwSignal::new(was_open);
    let toggled = move |event| {
        let open = page::is_open(&event);
        desk.opened
            .update(|parts| *parts = if open { *parts | bit } else { *parts & !bit });
        // Once: what the person did inside is not built anew.
        if open && !built.get_untracked() {
            built.set(true);
        }
    };
    view! {
        <details class="money__fold" data-fold=name open=was_open on:toggle=toggled>
            <summary>{title}</summary>
            <div class="stack">{anew(move || built.get().then(&content))}</div>
        </details>
    }
    .into_any()
}
