//! Nets by month of the four ways at several turnovers: examples when nobody chose one, and the curve in figures.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::components::WayMark;
use crate::ui::live::anew;
use engine::Way;
use engine::income::{Cents, Project, all_ends};
use words::{money as text, number};

/// Turnovers of someone who tries, who lives of it modestly, well, and very well.
const EXAMPLES: [u32; 4] = [12_000, 25_000, 45_000, 70_000];

/// The examples.
#[component]
pub fn Examples(
    /// The figures.
    desk: Desk,
) -> impl IntoView {
    anew(move || {
        desk.project
            .get()
            .map(|project| table(text::EXAMPLES_CAPTION, &project, None))
    })
}

/// The examples and the turnover of the person.
pub(super) fn with_own(desk: Desk) -> Option<AnyView> {
    let project = desk.project.get()?;
    Some(table(text::TABLE_CAPTION, &project, desk.turnover.get()))
}

fn table(caption: &'static str, project: &Project, own: Option<u32>) -> AnyView {
    let mut turnovers: Vec<u32> = EXAMPLES.into_iter().chain(own).collect();
    turnovers.sort_unstable();
    turnovers.dedup();
    let heads = Way::ALL.iter().map(|&way| {
        view! { <th scope="col" data-way=way.id()><WayMark way />{text::short_name(way)}</th> }
    });
    let rows = turnovers
        .into_iter()
        .map(|turnover| row(project, turnover, own == Some(turnover)));
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=caption>
            <table class="net-table">
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{text::BY_YEAR}</th>{heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(project: &Project, turnover: u32, own: bool) -> AnyView {
    let nets = all_ends(&project.at(Cents::euros(turnover.into())));
    let cells = Way::ALL.iter().map(|&way| match nets[way] {
        Some(ends) => view! { <td>{text::cell(ends)}</td> }.into_any(),
        None => {
            view! { <td><span aria-hidden="true">"–"</span><span class="visually-hidden">{text::NO_FIGURE}</span></td> }
                .into_any()
        }
    });
    let yours = own.then(|| view! { <span class="small">{text::YOURS}</span> });
    view! {
        <tr data-turnover=turnover data-own=own.then_some("")>
            <th scope="row">{number(turnover.into())}{yours}</th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}
