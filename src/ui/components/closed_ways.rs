//! What the law or practice already closes, while answering: gates only, never fit.

use leptos::prelude::*;
use maud::html;

use super::way_name;
use crate::ui::live::live;
use engine::{Access, Gate, GateCode, PerWay, Way};
use words::interface::questionnaire as text;

/// The closed ways with their reasons, folded; nothing while all four are open. What an answer changes is read aloud.
#[component]
pub fn ClosedWays(
    /// The gates, from the answers so far.
    #[prop(into)]
    gates: Signal<PerWay<Gate>>,
) -> impl IntoView {
    let closed = Memo::new(move |_| gates.with(closed_ways));
    // Nothing on arrival: what earlier answers closed was said then.
    let said = Memo::new(move |before: Option<&Option<String>>| {
        let sentence = closed.with(|closed| closed_now(closed));
        before.map(|_| sentence)
    });
    view! {
        <p class="visually-hidden" role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
        <Show when=move || closed.with(|closed| !closed.is_empty())>
            <details class="closed-ways">
                <summary prop:textContent=live(move || text::closed_count(closed.with(Vec::len)))></summary>
                <ul class="stack stack--tight" role="list" inner_html=move || closed.with(|closed| reasons(closed))></ul>
            </details>
        </Show>
    }
}

fn closed_now(closed: &[(Way, Vec<GateCode>)]) -> String {
    let names: Vec<_> = closed.iter().map(|&(way, _)| words::way(way).the).collect();
    text::closed_now(&names)
}

fn reasons(closed: &[(Way, Vec<GateCode>)]) -> String {
    let said = |codes: &[GateCode]| {
        codes
            .iter()
            .map(|&code| words::gate_reason(code))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let ways = html! {
        @for (way, codes) in closed { li { strong { (way_name(*way)) } " — " (said(codes)) } }
    };
    ways.into_string()
}

/// Each closed way with the reasons that close it.
fn closed_ways(gates: &PerWay<Gate>) -> Vec<(Way, Vec<GateCode>)> {
    let closing = |gate: &Gate| {
        gate.reasons
            .iter()
            .filter(|(_, access)| *access == Access::Closed)
            .map(|(code, _)| *code)
            .collect()
    };
    gates
        .iter()
        .filter(|(_, gate)| gate.access == Access::Closed)
        .map(|(way, gate)| (way, closing(gate)))
        .collect()
}
