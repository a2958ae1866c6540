//! The choice in the page: it replies at once, on the event that asks.
#![allow(
    clippy::disallowed_methods,
    reason = "this program speaks to the page itself: it has no Leptos"
)]

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::reply::reply;

/// Replies from now on, and says so.
pub fn start() {
    let Some(window) = web_sys::window() else { return };
    let callback = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| {
        let asked = js_sys::Reflect::get(&event, &"etat".into()).ok();
        let replied = asked.and_then(|asked| reply(&asked.as_string()?));
        if let Some(replied) = replied {
            let _ = js_sys::Reflect::set(&event, &"suite".into(), &replied.into());
        }
    });
    let _ = window.add_event_listener_with_callback("qv-choix", callback.as_ref().unchecked_ref());
    callback.forget();
    if let Ok(event) = web_sys::Event::new("qv-choix-la") {
        let _ = window.dispatch_event(&event);
    }
}
