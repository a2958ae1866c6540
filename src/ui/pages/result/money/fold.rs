//! A part of the section behind its title: its content waits for the press, then stays; so does the fold when other answers
//! are tried.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::page;
use crate::ui::live::anew;

/// The parts of the section.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// Unemployment benefit and other aids.
    Aids,
    /// Each way, line by line.
    Detail,
    /// What to invoice to keep an amount.
    Wanted,
    /// Both first years.
    Years,
    /// The curve.
    Curve,
    /// The hypotheses.
    Hypotheses,
    /// What the money buys.
    Covers,
    /// What is not counted.
    Uncounted,
}

impl Part {
    /// Its name on the page.
    const fn id(self) -> &'static str {
        match self {
            Self::Aids => "allocation",
            Self::Detail => "detail",
            Self::Wanted => "vise",
            Self::Years => "annees",
            Self::Curve => "courbe",
            Self::Hypotheses => "hypotheses",
            Self::Covers => "protection",
            Self::Uncounted => "hors-calcul",
        }
    }
}

/// A part that is folded at first. Paper shows it where the person opened it.
pub(super) fn fold(
    desk: Desk,
    part: Part,
    title: &'static str,
    content: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let bit = 1_u16 << part as u16;
    let was_open = desk.opened.get_untracked() & bit != 0;
    let built = RwSignal::new(was_open);
    let toggled = move |event| {
        let open = page::is_open(&event);
        desk.opened
            .update(|parts| *parts = if open { *parts | bit } else { *parts & !bit });
        // Once: what the person did inside is not built anew. The browser tells it later: the part may be gone by then.
        if open && built.try_get_untracked() == Some(false) {
            built.set(true);
        }
    };
    view! {
        <details class="money__fold" data-fold=part.id() open=was_open on:toggle=toggled>
            <summary>{title}</summary>
            <div class="stack">{anew(move || built.get().then(&content))}</div>
        </details>
    }
    .into_any()
}
