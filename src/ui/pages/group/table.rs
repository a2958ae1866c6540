//! One table of the board.

use leptos::prelude::*;

use crate::ui::components::WayName;
use engine::PerWay;
use group::{Closed, Row, Table};
use words::group_words::{self as text, page};

/// A table with its counts, or a sentence in their place.
pub(super) fn table(table: &Table) -> AnyView {
    let title = text::subject(table.subject);
    if let Some(untold) = text::untold(table) {
        return view! {
            <div class="stack stack--tight" data-subject=table.subject.id()><h3>{title}</h3><p>{untold}</p></div>
        }
        .into_any();
    }
    view! {
        <table class="board" data-subject=table.subject.id()>
            <caption>{title}</caption>
            <thead>
                <tr>
                    <th scope="col">{page::ROW}</th>
                    <th scope="col" class="number">{page::COUNT}</th>
                </tr>
            </thead>
            <tbody>{table.rows.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn row(row: &Row) -> impl IntoView + use<> {
    let ids: Vec<&str> = row.together.iter().map(|category| category.id()).collect();
    view! {
        <tr data-rows=ids.join(" ")>
            <th scope="row">{text::row(row)}</th>
            <td class="number">{row.people}</td>
        </tr>
    }
}

/// To how many people each way is closed.
pub(super) fn closed(ways: &PerWay<Closed>) -> AnyView {
    let rows = ways.iter().map(|(way, closed)| {
        view! {
            <tr data-closed=way.id()>
                <th scope="row"><WayName way /></th>
                <td>{text::closed(*closed)}</td>
            </tr>
        }
    });
    view! {
        <table class="board">
            <caption>{text::CLOSED}</caption>
            <thead>
                <tr>
                    <th scope="col">{page::WAY}</th>
                    <th scope="col">{page::ACCESS}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
