//! Text kept on this device, or in memory when the browser refuses.

use std::cell::RefCell;
use std::collections::BTreeMap;

use gloo_storage::{LocalStorage, Storage as _};

/// Why a text could not be kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotKept {
    /// The browser blocks storage (private mode, settings).
    Unavailable,
    /// The browser refuses this write, usually because it is full.
    Refused,
}

thread_local! {
    /// What could not reach the device lives here until the page is closed.
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// The text kept under this key.
pub(crate) fn read(key: &str) -> Option<String> {
    let remembered = MEMORY.with_borrow(|memory| memory.get(key).cloned());
    remembered.or_else(|| {
        if available() {
            LocalStorage::raw().get_item(key).ok().flatten()
        } else {
            None
        }
    })
}

/// Keeps a text under this key; on failure it stays readable until the page is closed.
pub(crate) fn write(key: &str, text: &str) -> Result<(), NotKept> {
    let kept = if available() {
        LocalStorage::raw().set_item(key, text).map_err(|_| NotKept::Refused)
    } else {
        Err(NotKept::Unavailable)
    };
    MEMORY.with_borrow_mut(|memory| match kept {
        Ok(()) => memory.remove(key),
        Err(_) => memory.insert(key.to_owned(), text.to_owned()),
    });
    kept
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

/// Names for what is put aside: more than anyone needs, and an end to the search.
fn names(key: &str) -> impl Iterator<Item = String> {
    (1..=9).map(move |rank| format!("{key}-{rank}"))
}

/// Forgets this key.
pub(crate) fn remove(key: &str) {
    MEMORY.with_borrow_mut(|memory| memory.remove(key));
    if available() {
        LocalStorage::delete(key);
    }
}

/// `gloo_storage` panics when storage is blocked, so the window is asked first.
fn available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
