//! What the page asked for since it was opened, as the browser counted it.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::window;

/// How many files were asked of this site, and of others; none when the browser does not count.
pub(crate) fn counted() -> Option<(usize, usize)> {
    let window = window()?;
    let home = format!("{}/", window.location().origin().ok()?);
    let entries = window.performance()?.get_entries_by_type("resource");
    let names = entries
        .iter()
        .filter_map(|entry| Reflect::get(&entry, &JsValue::from_str("name")).ok()?.as_string());
    let (own, foreign): (Vec<String>, Vec<String>) = names.partition(|name| name.starts_with(&home));
    Some((own.len(), foreign.len()))
}
