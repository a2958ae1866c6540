//! Text kept on this device, or by this tab when the browser refuses.
//!
//! Only what no other site can write or read: never the name of the window.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Storage;

use super::window;
use exchange::store::{NotKept, Texts};

thread_local! {
    /// What this page holds where the browser has no storage at all, even for a tab.
    static PAGE: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// This browser: `localStorage` for the device, `sessionStorage` (or the page alone) for the tab.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Browser;

impl Texts for Browser {
    fn find(&self, key: &str) -> Result<Option<String>, NotKept> {
        let storage = device().ok_or(NotKept::Unavailable)?;
        storage.get_item(key).map_err(|_| NotKept::Unavailable)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), NotKept> {
        let storage = device().ok_or(NotKept::Unavailable)?;
        storage.set_item(key, text).map_err(|_| NotKept::Refused)
    }

    fn delete(&self, key: &str) -> Result<(), NotKept> {
        let storage = device().ok_or(NotKept::Unavailable)?;
        storage.remove_item(key).map_err(|_| NotKept::Refused)
    }

    fn hold(&self, key: &str, text: &str) {
        self.let_go(key);
        let held = tab().is_some_and(|tab| tab.set_item(key, text).is_ok());
        if !held {
            PAGE.with_borrow_mut(|page| page.push((key.to_owned(), text.to_owned())));
        }
    }

    fn held(&self, key: &str) -> Option<String> {
        let own = |page: &Vec<(String, String)>| page.iter().find(|(own, _)| own == key).map(|(_, text)| text.clone());
        PAGE.with_borrow(own).or_else(|| tab()?.get_item(key).ok().flatten())
    }

    fn let_go(&self, key: &str) {
        PAGE.with_borrow_mut(|page| page.retain(|(own, _)| own != key));
        if let Some(tab) = tab() {
            let _ = tab.remove_item(key);
        }
    }

    fn tab_outlives_pages(&self) -> bool {
        tab().is_some() && PAGE.with_borrow(Vec::is_empty)
    }
}

/// The keys of the device that start so, in order; none when the browser blocks storage.
pub(crate) fn keys(start: &str) -> Option<Vec<String>> {
    let storage = device()?;
    let all = (0..storage.length().ok()?).filter_map(|rank| storage.key(rank).ok().flatten());
    let mut keys: Vec<String> = all.filter(|key| key.starts_with(start)).collect();
    keys.sort();
    Some(keys)
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
