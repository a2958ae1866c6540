//! Four questions after reading; each « non » leads to the door that answers it, and nothing is kept.

use leptos::prelude::*;

use super::doors::Doors;
use crate::ui::live::{anew, live};
use words::check::{self as text, CHECKS, Check};

/// What was answered to each; none yet.
type Answered = RwSignal<[Option<bool>; CHECKS.len()]>;

/// The four questions, folded.
pub(super) fn check() -> AnyView {
    let answered = Answered::new([None; CHECKS.len()]);
    let rows = CHECKS
        .iter()
        .enumerate()
        .map(|(rank, check)| row(rank, check, answered));
    let clear = move || answered.read().iter().all(|said| *said == Some(true));
    view! {
        <details class="unfold check">
            <summary>{text::TITLE}</summary>
            <div class="stack">
                <p class="small">{text::LEAD}</p>
                {rows.collect_view()}
                <p role="status" prop:textContent=live(move || if clear() { text::CLEAR } else { "" })></p>
            </div>
        </details>
    }
    .into_any()
}

fn row(rank: usize, check: &'static Check, answered: Answered) -> AnyView {
    let said = Memo::new(move |_| answered.read().get(rank).copied().flatten());
    let option = move |yes: bool, word: &'static str| {
        let id = [check.id, if yes { "-oui" } else { "-non" }].concat();
        let choose =
            move |_| answered.update(|all| all.iter_mut().skip(rank).take(1).for_each(|said| *said = Some(yes)));
        view! {
            <label class="tick" for=id.clone()>
                <input type="radio" id=id.clone() name=check.id prop:checked=move || said.get() == Some(yes) on:change=choose />
                <span>{word}</span>
            </label>
        }
    };
    view! {
        <fieldset class="check__row">
            <legend>{check.question}</legend>
            {option(true, text::YES)}
            {option(false, text::NO)}
            {anew(move || (said.get() == Some(false)).then(|| way(check)))}
        </fieldset>
    }
    .into_any()
}

fn way(check: &'static Check) -> Option<AnyView> {
    let doors = use_context::<Doors>()?;
    let lead = move |_| doors.lead_to(check.door);
    Some(view! { <p><button type="button" class="button button--plain check__way" data-to=check.door.id() on:click=lead>{check.leads}</button></p> }.into_any())
}
