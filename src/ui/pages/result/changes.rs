//! The smallest changes of answers that would put another way first: exact, found by trying them all.

use leptos::prelude::*;

use super::shown::Shown;
use crate::content;
use crate::content::interface::result as words;
use crate::engine::{Abstention, Access, Answers, GateCode, Level, Way, counterfactuals};

/// What would change the result, towards the second way or towards the one the person picks.
#[component]
pub fn Changes(
    /// The result; nothing when it is not one's own, or when no way can be first yet.
    shown: Shown,
) -> impl IntoView {
    let sheet = shown.sheet.filter(|_| shown.own && ranks(&shown))?;
    // A close call has several ways in front, and names none of them alone.
    let targets = shown.others();
    let target = RwSignal::new(*targets.first()?);
    let choices = targets.into_iter().map(|way| {
        view! {
            <button
                type="button"
                class="suggestion"
                data-target=way.id()
                aria-pressed=move || (target.get() == way).to_string()
                on:click=move |_| target.set(way)
            >
                {content::way(way).name}
            </button>
        }
    });
    let choices = choices.collect_view();
    let said = Memo::new(move |_| sentences(&shown, &sheet.answers, target.get()));
    Some(view! {
        <section class="stack changes" aria-labelledby="changements">
            <h2 id="changements">{words::CHANGES}</h2>
            <div role="group" class="cluster" aria-label=words::CHANGES_TOWARDS>
                <span aria-hidden="true">{words::CHANGES_TOWARDS}</span>
                {choices}
            </div>
            <ul class="stack stack--tight" aria-live="polite">
                {move || said.get().into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}
            </ul>
        </section>
    })
}

/// Whether there is a ranking to change.
fn ranks(shown: &Shown) -> bool {
    match (shown.recommendation.level, shown.recommendation.abstention) {
        (Level::Nette | Level::Probable | Level::Serre | Level::SeulPossible, _) => true,
        (Level::Abstention, abstention) => {
            matches!(abstention, Some(Abstention::TropProches | Abstention::AucunNeConvient))
        }
    }
}

/// The changes that would put this way first; what closes it, when it is closed.
fn sentences(shown: &Shown, answers: &Answers, target: Way) -> Vec<String> {
    let found = counterfactuals(answers, target);
    if !found.is_empty() {
        return found
            .iter()
            .map(|change| content::change_sentence(answers, &change.changes, target))
            .collect();
    }
    let closing = shown
        .reasons(target)
        .iter()
        .filter(|(_, access)| *access == Access::Closed);
    let mut said: Vec<String> = closing.map(|&(code, _)| closed(code)).collect();
    if said.is_empty() {
        said.push(content::no_change_sentence(target));
    }
    said
}

fn closed(code: GateCode) -> String {
    let text = content::gate(code);
    [text.text, " ", text.opens].concat()
}
