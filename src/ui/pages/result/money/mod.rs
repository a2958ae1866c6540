//! What would be left in each way, from the person's own figures, live; it never changes the recommendation.

mod comparison;
mod computation;
mod controls;
mod covers;
mod curve;
mod desk;
mod drawing;
mod fields;
mod figures;
mod hypotheses;
mod net_table;

use leptos::prelude::*;

use super::shown::Shown;
use crate::content::interface::result as interface;
use crate::content::{self, money as words};
use crate::engine::income::{NatureReason, Status};
use crate::engine::{Access, PerWay};
use crate::ui::components::Terms;
use comparison::Comparison;
use controls::Controls;
use covers::{Covers, Uncounted};
use curve::Curve;
pub(super) use desk::Tuned;
use desk::{Desk, Start};
use figures::Figures;
use hypotheses::Hypotheses;
use net_table::Examples;

/// The section; nothing without answers.
#[component]
pub fn Money(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let shown = shown.ways().clone();
    let sheet = shown.sheet?;
    let open = PerWay::of(|way| shown.access()[way] != Access::Closed && !shown.recommendation.excluded[way]);
    let desk = Desk::new(Start::of(&sheet.answers), open);
    Some(view! {
        <section class="stack money" aria-labelledby="argent">
            <h2 id="argent">{words::TITLE}</h2>
            <p>{words::LEAD}</p>
            {unknown_nature(desk.start.reason)}
            <Controls desk />
            <Comparison desk shown=shown.clone() />
            <Show when=move || desk.project.with(Option::is_some)>
                <Show when=move || desk.turnover.get().is_none()>
                    <Examples desk />
                </Show>
            </Show>
            <Figures desk shown=shown.clone() />
            <Hypotheses desk />
            <Curve desk />
            <Covers />
            <Uncounted />
            <Terms title=interface::TERMS text=said() />
        </section>
    })
}

/// Activities with contributions of their own: no figure is made up for them.
fn unknown_nature(reason: NatureReason) -> Option<AnyView> {
    reason
        .activity()
        .is_none()
        .then(|| view! { <p class="notice notice--caution">{content::nature_reason(reason)}</p> }.into_any())
}

/// The texts of the section that use terms of art.
fn said() -> String {
    let names = Status::ALL
        .iter()
        .flat_map(|&status| [content::status(status).term, " "]);
    let left_out = content::UNCOUNTED.iter().flat_map(|(text, _)| [text.text, " "]);
    names.chain(left_out).chain([words::ACRE_HINT]).collect()
}
