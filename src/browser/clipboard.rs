//! Copying a text for the person.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window;

/// Copies a text; false when the browser refuses or has no clipboard.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let navigator = window.navigator();
    // Outside a secure context the property is missing, and calling it would throw.
    match js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .ok()
        .and_then(|value| value.dyn_into().ok())
    {
        Some(clipboard) => write(&clipboard, text).await,
        None => false,
    }
}

async fn write(clipboard: &web_sys::Clipboard, text: &str) -> bool {
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
