//! What changes on the page, written so that a translated page follows it.
//!
//! Translators put their own nodes in the place of text nodes, merge them, or write over them: a text node that we keep
//! is out of the page without our knowing. So we keep elements only. A text that changes is the whole content of its
//! element, and a part that changes is built anew instead of being corrected in place.

use std::time::Duration;

use leptos::either::Either;
use leptos::prelude::*;

use crate::browser::page;

/// A text that changes, for the `prop:textContent` of an element that holds nothing else; written when it says something
/// else, so that it is announced once. Pages written in advance leave it out: a text that is there at once is no live one.
pub(crate) fn live<T: ToString>(text: impl Fn() -> T + Send + Sync + 'static) -> Memo<String> {
    Memo::new(move |_| text().to_string())
}

/// After a press or a move of the focus: what is said sooner is cut by what the new place says. The least that Orca and Firefox need.
const AFTER_THE_MOVE: Duration = Duration::from_millis(150);

/// Says something in the place of a status, even what was said last: emptied now, written once the focus has moved.
pub(crate) fn say_again<T: Default + Send + Sync + 'static>(place: RwSignal<T>, said: T) {
    place.set(T::default());
    set_timeout(move || drop(place.try_set(said)), AFTER_THE_MOVE);
}

/// One sentence, heard and not seen, each time that what it reads changes and then stands still so long; nothing on arrival.
pub(crate) fn once_still(so_long: Duration, said: impl Fn() -> String + 'static) -> AnyView {
    let spoken = RwSignal::new(String::new());
    let mut speak = debounce(so_long, move |text| say_again(spoken, text));
    Effect::new(move |first: Option<()>| {
        let text = said();
        if first.is_some() {
            speak(text);
        }
    });
    view! { <p class="visually-hidden" role="status" prop:textContent=live(move || spoken.get())></p> }.into_any()
}

/// What is wrong with a field, for its error: written once the focus has left the field, so that it is heard.
pub(crate) fn wrong_once_left(wrong: impl Fn() -> String + 'static) -> Memo<String> {
    let said = RwSignal::new(String::new());
    Effect::new(move |_| say_again(said, wrong()));
    live(move || said.get())
}

/// A part of the page that is built anew at each change of what it reads; its roots are elements, never bare texts.
pub(crate) fn anew<V: IntoView + 'static>(part: impl Fn() -> V + Send + 'static) -> AnyView {
    let mut turn = false;
    let parts = move || {
        turn = !turn;
        let part = part().into_view().into_any();
        // Leptos corrects a part by one of the same kind: two sides that take turns never are.
        if turn { Either::Left(part) } else { Either::Right(part) }
    };
    parts.into_any()
}

/// A part built anew in which what the person unfolded stays so.
pub(crate) fn anew_as_unfolded<V: IntoView + 'static>(part: impl Fn() -> V + Send + 'static) -> AnyView {
    anew(move || {
        let unfolded = page::unfolded();
        if !unfolded.is_empty() {
            request_animation_frame(move || page::unfold_again(&unfolded));
        }
        part()
    })
}
