//! Text kept on this device, or by this tab when the browser refuses.
//!
//! Only what no other site can write or read: never the name of the window.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Storage;

use super::window;

/// Why a text could not be kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotKept {
    /// The browser blocks storage (private mode, settings).
    Unavailable,
    /// The browser refuses this write, usually because it is full.
    Refused,
}

thread_local! {
    /// What this page holds where the browser has no storage at all, even for a tab.
    static PAGE: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// The text kept on the device under this key, if there is one.
///
/// # Errors
/// When the browser refuses to say: that is no absence.
pub(crate) fn find(key: &str) -> Result<Option<String>, NotKept> {
    let storage = device().ok_or(NotKept::Unavailable)?;
    storage.get_item(key).map_err(|_| NotKept::Unavailable)
}

/// The text kept on the device under this key; none too when the browser refuses to say.
pub(crate) fn read(key: &str) -> Option<String> {
    find(key).ok().flatten()
}

/// Keeps a text on the device; what this tab held in its place is let go.
pub(crate) fn write(key: &str, text: &str) -> Result<(), NotKept> {
    let storage = device().ok_or(NotKept::Unavailable)?;
    storage.set_item(key, text).map_err(|_| NotKept::Refused)?;
    let_go(key);
    Ok(())
}

/// Holds a text in this tab, until it is closed; where the browser allows nothing at all, in this page.
pub(crate) fn hold(key: &str, text: &str) {
    let_go(key);
    let held = tab().is_some_and(|tab| tab.set_item(key, text).is_ok());
    if !held {
        PAGE.with_borrow_mut(|page| page.push((key.to_owned(), text.to_owned())));
    }
}

/// The text that this tab holds under this key.
pub(crate) fn held(key: &str) -> Option<String> {
    let own = |page: &Vec<(String, String)>| page.iter().find(|(own, _)| own == key).map(|(_, text)| text.clone());
    PAGE.with_borrow(own).or_else(|| tab()?.get_item(key).ok().flatten())
}

/// Holds nothing under this key in this tab any more; the device keeps its own.
pub(crate) fn let_go(key: &str) {
    PAGE.with_borrow_mut(|page| page.retain(|(own, _)| own != key));
    if let Some(tab) = tab() {
        let _ = tab.remove_item(key);
    }
}

/// Whether what this tab holds outlives its pages.
pub(crate) fn tab_outlives_pages() -> bool {
    tab().is_some() && PAGE.with_borrow(Vec::is_empty)
}

/// Forgets this key, on the device and in this tab.
///
/// # Errors
/// When the browser refuses, or says that it did and did not.
pub(crate) fn remove(key: &str) -> Result<(), NotKept> {
    let_go(key);
    let storage = device().ok_or(NotKept::Unavailable)?;
    storage.remove_item(key).map_err(|_| NotKept::Refused)?;
    find(key)?.map_or(Ok(()), |_| Err(NotKept::Refused))
}

/// The keys of the device that start so, in order; none when the browser blocks storage.
pub(crate) fn keys(start: &str) -> Option<Vec<String>> {
    let storage = device()?;
    let all = (0..storage.length().ok()?).filter_map(|rank| storage.key(rank).ok().flatten());
    let mut keys: Vec<String> = all.filter(|key| key.starts_with(start)).collect();
    keys.sort();
    Some(keys)
}

/// Puts a text aside under the first free name made from this key; false when the device refuses.
pub(crate) fn put_aside(key: &str, text: &str) -> bool {
    let free = names(key).find(|name| find(name).is_ok_and(|kept| kept.is_none_or(|kept| kept == text)));
    free.is_some_and(|name| write(&name, text).is_ok())
}

/// Names for what is put aside: more than anyone needs, and an end to the search.
pub(crate) fn names(key: &str) -> impl Iterator<Item = String> {
    (1..=9).map(move |rank| format!("{key}-{rank}"))
}

/// Calls back whenever another tab changes what is kept, for as long as the page lives.
pub(crate) fn on_change_elsewhere(changed: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let callback = Closure::<dyn FnMut()>::new(changed);
    let _ = window.add_event_listener_with_callback("storage", callback.as_ref().unchecked_ref());
    callback.forget();
}

fn device() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn tab() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}
