//! A result received: the money under the law of the day it was sent, beside the money of today.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::clock;
use crate::ui::components::WayMark;
use crate::ui::live::anew;
use engine::Way;
use engine::income::{Ends, Situation, all_ends};
use law::Law;
use words::money as text;

/// The same figures under two laws.
#[component]
pub fn Then(
    /// The figures.
    desk: Desk,
    /// The law of the day it was sent.
    then: Law,
) -> impl IntoView {
    anew(move || {
        desk.situation()
            .map(|situation| compared(&situation, [then, clock::law()]))
    })
}

fn compared(situation: &Situation, laws: [Law; 2]) -> AnyView {
    let [then, now] = laws.map(|law| all_ends(&Situation { law, ..*situation }));
    let told = if then == now {
        view! { <p>{text::same_money(laws[0].day())}</p> }.into_any()
    } else {
        table(&then, &now, laws)
    };
    view! { <div class="stack stack--tight" data-money-then="">{told}</div> }.into_any()
}

fn table(then: &Ends, now: &Ends, laws: [Law; 2]) -> AnyView {
    let heads = laws.map(|law| view! { <th scope="col">{words::date(law.day())}</th> });
    let rows = Way::ALL.iter().map(|&way| {
        let cells = [then[way], now[way]]
            .map(|ends| view! { <td>{ends.map_or_else(|| text::NO_FIGURE.to_owned(), text::cell)}</td> });
        view! {
            <tr data-way=way.id()>
                <th scope="row"><WayMark way />{text::short_name(way)}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=text::THEN_CAPTION>
            <table class="net-table">
                <caption>{text::THEN_CAPTION}</caption>
                <thead><tr><th scope="col">{text::THEN_WAY}</th>{heads.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
