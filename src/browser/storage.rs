//! Text kept on this device, or in this tab when the browser refuses.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::window;

/// Why a text could not be kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotKept {
    /// The browser blocks storage (private mode, settings).
    Unavailable,
    /// The browser refuses this write, usually because it is full.
    Refused,
}

/// The text kept on the device under this key.
pub(crate) fn read(key: &str) -> Option<String> {
    available().then(|| LocalStorage::raw().get_item(key).ok().flatten())?
}

/// Keeps a text on the device; what this tab held in its place is let go.
pub(crate) fn write(key: &str, text: &str) -> Result<(), NotKept> {
    if !available() {
        return Err(NotKept::Unavailable);
    }
    LocalStorage::raw().set_item(key, text).map_err(|_| NotKept::Refused)?;
    let_go(key);
    Ok(())
}

/// Holds a text of one line in this tab, across its pages, until it is closed: the name of a window outlives its
/// documents. It is made of lines: a key, its text, another key, its text.
pub(crate) fn hold(key: &str, text: &str) {
    set_name(&(name_without(key) + &line_pair(key, text)));
}

/// The text that this tab holds under this key.
pub(crate) fn held(key: &str) -> Option<String> {
    let name = window()?.name().ok()?;
    let mut lines = name.lines();
    lines.find(|line| *line == key)?;
    lines.next().map(str::to_owned)
}

/// Forgets this key, on the device and in this tab.
pub(crate) fn remove(key: &str) {
    let_go(key);
    if available() {
        LocalStorage::delete(key);
    }
}

/// The keys of the device that start so, in order; none when the browser blocks storage.
pub(crate) fn keys(start: &str) -> Option<Vec<String>> {
    if !available() {
        return None;
    }
    let storage = LocalStorage::raw();
    let all = (0..storage.length().unwrap_or_default()).filter_map(|rank| storage.key(rank).ok().flatten());
    let mut keys: Vec<String> = all.filter(|key| key.starts_with(start)).collect();
    keys.sort();
    Some(keys)
}

/// Puts a text aside under the first free name made from this key; false when the device refuses.
pub(crate) fn put_aside(key: &str, text: &str) -> bool {
    let free = names(key).find(|name| read(name).is_none_or(|kept| kept == text));
    free.is_some_and(|name| write(&name, text).is_ok())
}

/// Forgets every text put aside under this key.
pub(crate) fn remove_aside(key: &str) {
    names(key).for_each(|name| remove(&name));
}

/// Calls back whenever another tab changes what is kept, for as long as the page lives.
pub(crate) fn on_change_elsewhere(changed: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let callback = Closure::<dyn FnMut()>::new(changed);
    let _ = window.add_event_listener_with_callback("storage", callback.as_ref().unchecked_ref());
    callback.forget();
}

/// Names for what is put aside: more than anyone needs, and an end to the search.
fn names(key: &str) -> impl Iterator<Item = String> {
    (1..=9).map(move |rank| format!("{key}-{rank}"))
}

/// Holds nothing under this key in this tab any more; the device keeps its own.
pub(crate) fn let_go(key: &str) {
    if held(key).is_some() {
        set_name(&name_without(key));
    }
}

/// What this tab holds under the other keys.
fn name_without(key: &str) -> String {
    let name = window().and_then(|window| window.name().ok()).unwrap_or_default();
    let (mut lines, mut others) = (name.lines(), String::new());
    while let (Some(other), Some(text)) = (lines.next(), lines.next()) {
        if other != key {
            others += &line_pair(other, text);
        }
    }
    others
}

fn line_pair(key: &str, text: &str) -> String {
    [key, "\n", text, "\n"].concat()
}

fn set_name(name: &str) {
    if let Some(window) = window() {
        let _ = window.set_name(name);
    }
}

/// `gloo_storage` panics when storage is blocked, so the window is asked first.
fn available() -> bool {
    window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
