//! The share sheet of the device, where its browser has one.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window;

/// What became of the share sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Shown, then closed: sent or not, the person knows.
    Closed,
    /// The browser did not show it.
    Refused,
}

/// Whether there is a share sheet: not in every browser, and only on a secure page.
pub(crate) fn is_there() -> bool {
    sheet().is_some()
}

/// Opens it with a title, a text and an address.
pub(crate) async fn open(title: &str, text: &str, address: &str) -> Outcome {
    let Some((navigator, share)) = sheet() else {
        return Outcome::Refused;
    };
    let data = Object::new();
    for (key, value) in [("title", title), ("text", text), ("url", address)] {
        let _ = Reflect::set(&data, &key.into(), &value.into());
    }
    let Some(shown) = share
        .call1(&navigator, &data)
        .ok()
        .and_then(|shown| shown.dyn_into::<Promise>().ok())
    else {
        return Outcome::Refused;
    };
    match JsFuture::from(shown).await {
        Ok(_) => Outcome::Closed,
        Err(reason) if name(&reason).as_deref() == Some("AbortError") => Outcome::Closed,
        Err(_) => Outcome::Refused,
    }
}

fn sheet() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(window()?.navigator());
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

fn name(reason: &JsValue) -> Option<String> {
    Reflect::get(reason, &"name".into()).ok()?.as_string()
}
