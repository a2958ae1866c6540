//! A part of the section behind its title: its content waits for the press, then stays.

use leptos::prelude::*;

use crate::ui::live::anew;

/// A part that is folded at first. Paper shows it where the person opened it.
pub(super) fn fold(
    name: &'static str,
    title: &'static str,
    content: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let opened = RwSignal::new(false);
    view! {
        <details class="money__fold" data-fold=name on:toggle=move |_| open(opened)>
            <summary>{title}</summary>
            <div class="stack">{anew(move || opened.get().then(&content))}</div>
        </details>
    }
    .into_any()
}

/// Once: what the person did inside is not built anew.
fn open(opened: RwSignal<bool>) {
    if !opened.get_untracked() {
        opened.set(true);
    }
}
