//! The program that finds trades: started once, then spoken to by one event each way. Its place keeps the room that its field
//! will take, so that nothing below moves under a finger when it comes.

use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::page::{document, hear, root};
use super::window;

/// On the root of the page: empty once the program was asked for, [`THERE`] once it is there, [`ABSENT`] when it failed or is
/// too long to come.
const STARTED: &str = "data-trades";
/// No room is kept any more.
const ABSENT: &str = "absent";
/// The program writes it.
const THERE: &str = "there";
/// How long its room is kept: a slow network brings it by then, and an empty place would puzzle for longer.
const PATIENCE: Duration = Duration::from_secs(8);

/// Starts the program, or asks it to show its field again; the third file of `data-next` starts it.
pub(crate) fn show_trades() {
    let Some(root) = root() else { return };
    if root.has_attribute(STARTED) {
        return tell("qv-metier-ici");
    }
    let files = root.get_attribute("data-next").unwrap_or_default();
    let _ = root.set_attribute(STARTED, "");
    match files.split(' ').nth(2).and_then(start) {
        Some(()) => leptos::prelude::set_timeout(give_up, PATIENCE),
        None => give_up(),
    }
}

fn start(file: &str) -> Option<()> {
    let script = document()?.create_element("script").ok()?;
    let _ = script.set_attribute("type", "module");
    let _ = script.set_attribute("src", file);
    let failed = Closure::<dyn FnMut()>::new(give_up).into_js_value();
    let _ = script.add_event_listener_with_callback("error", failed.unchecked_ref());
    document()?.head()?.append_child(&script).ok().map(drop)
}

/// Whether its field may still come: its place keeps the room for it.
pub(crate) fn awaits_trades() -> bool {
    root().is_none_or(|root| root.get_attribute(STARTED).as_deref() != Some(ABSENT))
}

/// Gives back the room that nothing has filled, here and wherever the question is shown again.
fn give_up() {
    let Some((document, root)) = document().zip(root()) else {
        return;
    };
    if root.get_attribute(STARTED).as_deref() == Some(THERE) {
        return;
    }
    let _ = root.set_attribute(STARTED, ABSENT);
    if let Some(room) = document.query_selector("#metier > .trade--awaited").ok().flatten() {
        room.remove();
    }
}

/// Tells the program that what it found no longer holds.
pub(crate) fn forget_trades() {
    tell("qv-metier-oublie");
}

fn tell(name: &str) {
    let event = web_sys::Event::new(name).ok();
    drop(window().zip(event).map(|(window, event)| window.dispatch_event(&event)));
}

/// Calls back with what a chosen trade answers, as long as the screen that asks lives.
pub(crate) fn on_trade(act: impl Fn(&str) + 'static) {
    hear("qv-metier", move |event| {
        let answers = js_sys::Reflect::get(event, &"answers".into()).ok();
        if let Some(answers) = answers.and_then(|answers| answers.as_string()) {
            act(&answers);
        }
    });
}
