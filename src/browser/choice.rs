//! The program that chooses the next question: started once, asked by an event that it replies on at once.

use super::{page, window};
use crate::choice::wire::{Reply, State, asking, replied};

/// Its place in the files that the build writes in `data-next`.
const STARTS: usize = 3;

/// Fetches and starts the program, once.
pub(crate) fn start() {
    page::start_once("data-choice", STARTS);
}

/// What the program replies; none where it is not there, or is of another build.
pub(crate) fn ask(state: &State) -> Option<Reply> {
    let window = window()?;
    let event = web_sys::Event::new("qv-choix").ok()?;
    js_sys::Reflect::set(&event, &"etat".into(), &asking(state).into()).ok()?;
    window.dispatch_event(&event).ok()?;
    replied(&js_sys::Reflect::get(&event, &"suite".into()).ok()?.as_string()?)
}

/// Calls back once the program is there, as long as the screen that asks lives.
pub(crate) fn on_arrival(act: impl Fn() + 'static) {
    page::hear("qv-choix-la", move |_| act());
}
