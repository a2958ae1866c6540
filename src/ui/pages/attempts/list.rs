//! The kept attempts, newest first, a page at a time; deleting, undoing, comparing.

use leptos::prelude::*;

use super::row::Row;
use super::shelf::{AGAIN, Doomed, LIST, Shelf, UNDO, focus_later};
use super::sides::MOST;
use crate::browser::location;
use crate::ui::components::{Confirm, ConfirmWords};
use crate::ui::live::{anew, live};
use exchange::route::comparison_of;
use words::attempts as text;

/// What deleting the list asks.
const DELETE_ALL: ConfirmWords = ConfirmWords {
    ask: text::DELETE_ALL,
    yes: text::DELETE_ALL_YES,
    no: text::DELETE_ALL_NO,
};

/// The list and what can be done with it as a whole.
#[component]
pub fn List(
    /// The page.
    shelf: Shelf,
) -> impl IntoView {
    let count = Memo::new(move |_| shelf.attempts.read().len());
    let ids = move || {
        let attempts = shelf.attempts.read();
        attempts
            .iter()
            .take(shelf.shown.get())
            .map(|kept| kept.id)
            .collect::<Vec<_>>()
    };
    let (some, more) = (move || count.get() > 0, move || count.get() > shelf.shown.get());
    let question = Signal::derive(move || text::delete_all_question(count.get()));
    view! {
        <section class="stack" aria-labelledby=LIST>
            <h2 id=LIST tabindex="-1">{text::KEPT}</h2>
            <Deleted shelf />
            <Show when=move || count.get() == 0 fallback=|| view! { <p class="soft">{text::REOPEN_HINT}</p> }>
                <p>{text::NOTHING_KEPT}</p>
            </Show>
            <ul class="attempts" role="list">
                <For each=ids key=|id| *id let:id>
                    <Row shelf id />
                </For>
            </ul>
            <Show when=more>
                <p class="actions cluster">
                    <button type="button" class="button button--quiet more" on:click=move |_| shelf.show_more()>
                        {text::MORE}
                    </button>
                    <span class="small soft" prop:textContent=live(move || text::shown(shelf.shown.get(), count.get()))></span>
                </p>
            </Show>
            <CompareButton shelf count />
            <Show when=some>
                <Confirm id="tout-supprimer" words=DELETE_ALL question on_yes=move |()| shelf.delete(Doomed::All) />
            </Show>
        </section>
    }
}

/// « Essai supprimé. Annuler », or that it is still there.
#[component]
fn Deleted(shelf: Shelf) -> impl IntoView {
    view! {
        <div role="status">
            {anew(move || shelf.refused.get().map(|doomed| view! {
                <p class="notice notice--caution cluster not-deleted">
                    {match doomed {
                        Doomed::One(_) => text::NOT_DELETED,
                        Doomed::All => text::NOTHING_DELETED,
                    }}
                    <button type="button" class="button button--quiet" id=AGAIN on:click=move |_| shelf.delete(doomed)>
                        {text::AGAIN}
                    </button>
                </p>
            }))}
            {anew(move || shelf.removed.read().as_ref().map(|_| view! {
                <p class="notice cluster deleted">
                    {text::DELETED}
                    <button type="button" class="button button--quiet" id=UNDO on:click=move |_| shelf.undo()>
                        {text::UNDO}
                    </button>
                </p>
            }))}
        </div>
    }
}

/// Never disabled: pressed too early, it says what to do.
#[component]
fn CompareButton(shelf: Shelf, count: Memo<usize>) -> impl IntoView {
    let wrong = RwSignal::new(None::<&'static str>);
    let compare = move |_| {
        let ticked = shelf.ticked.get_untracked();
        wrong.set(match ticked.len() {
            0 | 1 => Some(text::TICK_TWO),
            2..=MOST => None,
            _ => Some(text::TICK_FOUR),
        });
        if wrong.get_untracked().is_some() {
            focus_later("comparer".to_owned());
        } else {
            location::go_to(&comparison_of(&ticked));
        }
    };
    let comparable = move || count.get() + usize::from(!shelf.session.answers().is_empty()) > 1;
    view! {
        <Show when=comparable>
            <div class="stack stack--tight">
                <p class="actions">
                    <button type="button" class="button button--quiet compare-ticked" id="comparer" aria-describedby="comparer-erreur" on:click=compare>
                        {text::COMPARE}
                    </button>
                </p>
                <div role="status">
                    <p class="field-error" id="comparer-erreur" prop:textContent=live(move || wrong.get().unwrap_or_default())></p>
                </div>
            </div>
        </Show>
    }
}
