//! Whether the browser promises to keep what is stored even when room is short; see <https://storage.spec.whatwg.org/#persistence>.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window;

/// What the browser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// It promises.
    Yes,
    /// It does not.
    No,
    /// It failed, or said something else.
    Nothing,
    /// It has no such thing: too old, or the page is not secure.
    Unable,
}

/// What it has promised so far; asks the person nothing.
pub(crate) async fn promised() -> Said {
    call("persisted").await
}

/// Asks for the promise: some browsers ask the person in turn, so only a press of theirs may call this.
pub(crate) async fn ask() -> Said {
    call("persist").await
}

async fn call(name: &str) -> Said {
    let Some((storage, function)) = found(name) else {
        return Said::Unable;
    };
    let Ok(promise) = function.call0(&storage) else {
        return Said::Nothing;
    };
    let answer = JsFuture::from(Promise::resolve(&promise)).await;
    match answer.ok().and_then(|answer| answer.as_bool()) {
        Some(true) => Said::Yes,
        Some(false) => Said::No,
        None => Said::Nothing,
    }
}

fn found(name: &str) -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(window()?.navigator());
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    // What has no storage is undefined, of which nothing can be read.
    let function = Reflect::get(&storage, &name.into()).ok()?.dyn_into().ok()?;
    Some((storage, function))
}
