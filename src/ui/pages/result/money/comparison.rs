//! One sentence on money and fit together, then the ways in order; spoken once the figures stand still.

use std::cmp::Reverse;
use std::time::Duration;

use leptos::prelude::*;

use super::desk::Desk;
use crate::content::money as words;
use crate::engine::income::{Cents, Situation, agreement, best_nets};
use crate::engine::{Access, Level, PerWay, Way};
use crate::ui::pages::result::shown::Shown;

/// Long enough not to speak while a slider moves.
const STILL: Duration = Duration::from_millis(800);

/// What money says beside the recommendation.
#[component]
pub fn Comparison(
    /// The figures.
    desk: Desk,
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let said = Memo::new(move |_| {
        desk.situation()
            .map(|situation| sentences(&shown, &situation, desk.open))
    });
    let spoken = RwSignal::new(String::new());
    let mut speak = debounce(STILL, move |text: String| spoken.set(text));
    Effect::new(move |first: Option<()>| {
        let text = said.get().unwrap_or_default().concat();
        // Nothing has changed yet when the page opens.
        if first.is_some() {
            speak(text);
        }
    });
    view! {
        <div class="money__verdict stack stack--tight">
            {move || said.get().map(|[agreement, order]| view! {
                <p class="lead money__agreement">{agreement}</p>
                <p class="money__order">{order}</p>
            })}
        </div>
        <p class="visually-hidden" role="status">{move || spoken.get()}</p>
    }
}

fn sentences(shown: &Shown, situation: &Situation, open: PerWay<bool>) -> [String; 2] {
    let nets = best_nets(situation);
    let agreement = agreement(&nets, open, &shown.recommended());
    let close = shown.recommendation.level == Level::Serre;
    let order = words::order_sentence(situation.turnover, &by_net(&nets), open);
    let condition = agreement
        .richest()
        .filter(|&way| shown.access()[way] == Access::Condition);
    let mut said = words::agreement_sentence(&agreement, close);
    said.extend(condition.map(words::under_condition));
    [
        said,
        if situation.costs > situation.turnover {
            words::COSTS_ABOVE.to_owned()
        } else {
            order
        },
    ]
}

/// The ways that exist, best first.
fn by_net(nets: &PerWay<Option<Cents>>) -> Vec<(Way, Cents)> {
    let mut known: Vec<(Way, Cents)> = nets.iter().filter_map(|(way, net)| Some((way, (*net)?))).collect();
    known.sort_by_key(|(_, net)| Reverse(*net));
    known
}
