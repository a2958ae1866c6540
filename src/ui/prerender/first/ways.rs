//! The ways that the first answers close, each reason with its condition: what the page shows as soon as one is answered.

use leptos::prelude::*;

use super::{condition, leading_to};
use crate::browser::clock;
use crate::ui::components::WayName;
use engine::adaptive::START;
use engine::{Access, Answer, Answers, GateCode, Item, OptionSet, Way, access_now, choices};
use words::interface::questionnaire as text;

/// A reason to close a way, and the options that each are enough for it.
pub(super) struct Closing {
    pub(super) way: Way,
    pub(super) code: GateCode,
    pub(super) item: Item,
    pub(super) options: OptionSet,
}

/// What closes ways among the first answers, in the order in which it is said.
pub(super) fn closings() -> Vec<Closing> {
    let mut closings: Vec<Closing> = Vec::new();
    for item in START {
        let before = leading_to(item);
        for rank in 0..choices(item).len() as u8 {
            let mut answers = before;
            // An option of its own.
            let _ = answers.set(item, Answer::Choice(rank));
            let already = closed(&before);
            for (way, code) in closed(&answers).into_iter().filter(|one| !already.contains(one)) {
                let same = |one: &&mut Closing| (one.way, one.code, one.item) == (way, code, item);
                match closings.iter_mut().find(same) {
                    Some(closing) => closing.options.0 |= 1 << rank,
                    None => closings.push(Closing {
                        way,
                        code,
                        item,
                        options: OptionSet(1 << rank),
                    }),
                }
            }
        }
    }
    closings.sort_by_key(|closing| (closing.way.index(), closing.code.id()));
    closings
}

/// The reasons that close a way under these answers.
pub(super) fn closed(answers: &Answers) -> Vec<(Way, GateCode)> {
    let gates = access_now(answers, clock::law());
    let mut closed = Vec::new();
    for (way, gate) in gates.iter() {
        let closing = gate.reasons.iter().filter(|(_, access)| *access == Access::Closed);
        closed.extend(closing.map(|&(code, _)| (way, code)));
    }
    closed
}

/// All that may be closed, for `first.js` to keep what is; then what is said of each set of ways.
pub(super) fn closed_ways() -> AnyView {
    let closings = closings();
    let mut ways: Vec<Way> = closings.iter().map(|closing| closing.way).collect();
    ways.dedup();
    let rows = ways.iter().map(|&way| row(way, &closings)).collect_view();
    let said = (0..1_u32 << ways.len()).map(|set| said(&ways, set)).collect_view();
    view! {
        <details class="closed-ways"><summary></summary><ul class="stack stack--tight" role="list">{rows}</ul></details>
        {said}
    }
    .into_any()
}

fn row(way: Way, closings: &[Closing]) -> AnyView {
    let reasons = closings.iter().filter(|closing| closing.way == way);
    let reasons = reasons.map(|closing| {
        let condition = condition(closing.item, '=', closing.options);
        view! { <span data-if=condition>{words::gate_reason(closing.code)}" "</span> }
    });
    view! { <li data-way=way.id()><strong><WayName way /></strong>" — "{reasons.collect_view()}</li> }.into_any()
}

fn said(ways: &[Way], set: u32) -> AnyView {
    let shut = ways.iter().enumerate().filter(|(rank, _)| set >> rank & 1 == 1);
    let shut: Vec<Way> = shut.map(|(_, &way)| way).collect();
    let ids: Vec<&str> = shut.iter().map(|way| way.id()).collect();
    let names: Vec<&str> = shut.iter().map(|&way| words::way(way).the).collect();
    let count = (!shut.is_empty()).then(|| text::closed_count(shut.len()));
    view! { <p data-ways=ids.join(" ") data-count=count>{text::closed_now(&names)}</p> }.into_any()
}
