//! The smallest changes of answers that would put another way first: exact, found by trying them all.

use leptos::prelude::*;

use super::what_if::{Trial, unfold};
use crate::browser::clock;
use crate::ui::components::about;
use crate::ui::live::{anew, live, say_again};
use crate::ui::pages::shown::Shown;
use engine::{Abstention, Access, Answer, Answers, GateCode, Item, Level, Way, counterfactuals};
use words::interface::result as text;
use words::what_if;

/// What would change the result, towards the second way or towards the one the person picks.
#[component]
pub fn Changes(
    /// The result; nothing without all its answers, or when no way can be first yet.
    shown: Shown,
) -> impl IntoView {
    let sheet = shown.triable().filter(|_| ranks(&shown))?;
    // A close call has several ways in front, and names none of them alone.
    let targets = shown.others();
    let target = RwSignal::new(*targets.first()?);
    let said = Memo::new(move |_| sentences(&shown, &sheet.answers, target.get()));
    let heard = RwSignal::new(String::new());
    let choices = targets.into_iter().map(|way| {
        let choose = move |_| {
            target.set(way);
            let found = said.with_untracked(|said| said.iter().filter(|(_, changes)| !changes.is_empty()).count());
            say_again(heard, words::changes_found(way, found));
        };
        view! {
            <button
                type="button"
                class="suggestion"
                data-target=way.id()
                aria-pressed=move || (target.get() == way).to_string()
                on:click=choose
            >
                {words::way(way).name}
            </button>
        }
    });
    let choices = choices.collect_view();
    Some(view! {
        <section class="stack changes" aria-labelledby="changements">
            <h3 id="changements">{text::CHANGES}</h3>
            <div role="group" class="cluster" aria-label=text::CHANGES_TOWARDS>
                <span aria-hidden="true">{text::CHANGES_TOWARDS}</span>
                {choices}
            </div>
            <p class="visually-hidden" role="status" prop:textContent=live(move || heard.get())></p>
            <ul class="stack stack--tight">
                {anew(move || said.get().into_iter().map(|(sentence, changes)| row(sentence, changes)).collect_view())}
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

/// A change in words, to be tried on the page.
fn row(sentence: String, changes: Vec<(Item, Answer)>) -> AnyView {
    let trial = Trial::current().filter(|_| !changes.is_empty());
    let tried = what_if::tried(&changes);
    let attempt = trial.map(|trial| {
        let put = move |_| {
            for &(item, answer) in &changes {
                trial.put(item, Some(answer));
            }
            unfold(trial);
        };
        view! { " "<button type="button" class="button button--plain try" on:click=put>{what_if::TRY}{about(tried)}</button> }
    });
    view! { <li>{sentence}{attempt}</li> }.into_any()
}

/// A sentence, with the changes that it is about.
type Said = (String, Vec<(Item, Answer)>);

/// The changes that would put this way first; what closes it, when it is closed.
fn sentences(shown: &Shown, answers: &Answers, target: Way) -> Vec<Said> {
    let found = counterfactuals(answers, target, clock::law());
    if !found.is_empty() {
        return found
            .into_iter()
            .map(|change| (words::change_sentence(answers, &change.changes, target), change.changes))
            .collect();
    }
    let closing = shown
        .reasons(target)
        .iter()
        .filter(|(_, access)| *access == Access::Closed);
    let mut said: Vec<Said> = closing.map(|&(code, _)| (closed(code), Vec::new())).collect();
    if said.is_empty() {
        said.push((words::no_change_sentence(target), Vec::new()));
    }
    said
}

fn closed(code: GateCode) -> String {
    let text = words::gate(code);
    [text.text, " ", text.opens].concat()
}
