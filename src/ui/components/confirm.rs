//! A button that asks once before it does something final.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::live::{anew, live, say_again};
use words::interface::keeping::NOTHING_DONE;

/// What the button, the question and its two answers say.
#[derive(Clone, Copy)]
pub(crate) struct ConfirmWords {
    /// The button.
    pub(crate) ask: &'static str,
    /// The answer that does it.
    pub(crate) yes: &'static str,
    /// The answer that does nothing.
    pub(crate) no: &'static str,
}

/// A button, then a question with two answers; the focus follows, to the one that does nothing.
#[component]
pub fn Confirm(
    /// Unique in the page; the button has it.
    #[prop(into)]
    id: String,
    /// What it says.
    words: ConfirmWords,
    /// Says what goes.
    #[prop(into)]
    question: Signal<String>,
    /// Read after the words of the button by those who do not see what is around it.
    #[prop(optional, into)]
    about: String,
    /// Called when the person confirms.
    #[prop(into)]
    on_yes: Callback<()>,
) -> impl IntoView {
    let asking = RwSignal::new(false);
    let said = RwSignal::new("");
    let [asks_id, yes_id, no_id] = ["question", "oui", "non"].map(|part| format!("{id}-{part}"));
    let (to_button, to_no) = (id.clone(), no_id.clone());
    // The button that was pressed leaves the page: the focus goes to what takes its place.
    let ask = Callback::new(move |asks: bool| {
        asking.set(asks);
        say_again(said, if asks { "" } else { NOTHING_DONE });
        let target = if asks { to_no.clone() } else { to_button.clone() };
        request_animation_frame(move || page::focus(&target));
    });
    view! {
        <div class="confirm">{anew(move || if asking.get() {
            view! {
                // Each answer is heard with its question, whichever has the focus.
                <div class="stack stack--tight" role="group" aria-labelledby=asks_id.clone()>
                    <p id=asks_id.clone() prop:textContent=live(move || question.get())></p>
                    <p class="cluster">
                        <button
                            type="button"
                            class="button button--quiet confirm-yes"
                            id=yes_id.clone()
                            aria-describedby=asks_id.clone()
                            on:click=move |_| {
                                asking.set(false);
                                on_yes.run(());
                            }
                        >
                            {words.yes}
                        </button>
                        <button
                            type="button"
                            class="button button--plain confirm-no"
                            id=no_id.clone()
                            aria-describedby=asks_id.clone()
                            on:click=move |_| ask.run(false)
                        >
                            {words.no}
                        </button>
                    </p>
                </div>
            }
                .into_any()
        } else {
            view! {
                <button type="button" class="button button--plain" id=id.clone() on:click=move |_| ask.run(true)>
                    {words.ask}
                    {(!about.is_empty()).then(|| view! { <span class="visually-hidden">{words::COLON}{about.clone()}</span> })}
                </button>
            }
                .into_any()
        })}
        <p class="visually-hidden" role="status" prop:textContent=live(move || said.get())></p></div>
    }
}
