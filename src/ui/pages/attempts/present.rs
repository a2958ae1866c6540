//! The attempt under way, first in the page.

use leptos::prelude::*;

use super::import::{ChooseFile, take_back};
use super::naming::Naming;
use super::row::{Tick, own_verdict, state};
use super::shelf::Shelf;
use super::sides::PRESENT;
use crate::ui::live::anew;
use crate::ui::{WRITTEN_IN_ADVANCE, attempts, coming};
use exchange::history::What;
use exchange::route::{Page, path_of};
use words::attempts as text;
use words::interface::result::REVIEW;

/// The attempt under way, or how to start one.
#[component]
pub fn Present(
    /// The page.
    shelf: Shelf,
) -> impl IntoView {
    let session = shelf.session;
    let take_file = Callback::new(move |read| match read {
        Ok(read) => take_back(shelf, read),
        Err(reason) => shelf.say(reason),
    });
    let answered = Memo::new(move |_| !session.answers().is_empty());
    view! {
        <section class="stack" aria-labelledby="en-cours">
            <h2 id="en-cours">{text::UNDER_WAY}</h2>
            {anew(move || if WRITTEN_IN_ADVANCE {
                coming()
            } else if answered.get() {
                session.generation();
                view! { <Card shelf /> }.into_any()
            } else {
                view! {
                    <p>{text::NOTHING_UNDER_WAY}</p>
                    <p class="actions">
                        <a class="button" href=session.href(Page::Home.path())>{text::START}</a>
                    </p>
                    <p id="reprendre-aide">{text::TAKE_BACK}</p>
                    <ChooseFile id="reprendre" label=text::TAKE_FILE described="reprendre-aide" on_read=take_file />
                }
                    .into_any()
            })}
        </section>
    }
}

#[component]
fn Card(shelf: Shelf) -> impl IntoView {
    let session = shelf.session;
    let attempt = session.attempt_now();
    let name = Signal::derive(move || match shelf.present_name.get() {
        name if name.is_empty() => text::PRESENT.to_owned(),
        name => name,
    });
    let rename = Callback::new(move |name: String| {
        attempts::name_present(session, &name);
        shelf.refresh();
        shelf.say(text::RENAMED);
    });
    let copy = move |_| shelf.copy(&name.get_untracked(), What::Answers(session.attempt_now()));
    let finished = attempt.finished;
    view! {
        <div class="attempt attempt--present stack stack--tight">
            <Naming id="essai-courant".to_owned() name=shelf.present_name unnamed=text::PRESENT on_name=rename />
            <p class="small soft attempt__facts">{state(&attempt)}</p>
            <p class="attempt__verdict">{own_verdict(session, &attempt)}</p>
            <Tick shelf side=PRESENT.to_owned() name />
            <p class="actions cluster">
                {finished.then(|| view! {
                    <a class="button" href=session.href(Page::Result.path())>{text::SEE_RESULT}</a>
                })}
                <a class="button" class:button--quiet=finished href=session.href(&path_of(session.place_now()))>
                    {if finished { REVIEW } else { text::CONTINUE }}
                </a>
                <button type="button" class="button button--plain variant" on:click=copy>{text::VARIANT}</button>
            </p>
        </div>
        <div class="stack stack--tight">
            <p class="actions">
                <button type="button" class="button button--quiet new-attempt" on:click=move |_| shelf.start_anew()>
                    {text::NEW}
                </button>
            </p>
            <p class="small soft">{text::NEW_HINT}</p>
        </div>
    }
}
