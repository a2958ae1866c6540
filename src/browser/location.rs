//! Where the app stands on its host, and the addresses people share.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::window;

/// The folder of the app on its host, without the final slash: empty at the root, `/qv` in a folder.
///
/// The build writes `data-root` on each page: the way back from that page to the folder.
pub(crate) fn base() -> String {
    folder()
        .map(|url| url.pathname())
        .unwrap_or_default()
        .trim_end_matches('/')
        .to_owned()
}

/// The full address of a path of the app, with its fragment.
pub(crate) fn address(path: &str) -> String {
    let origin = folder().map(|url| url.origin()).unwrap_or_default();
    format!("{origin}{}{path}", base())
}

/// The fragment of the address, with its `#`.
pub(crate) fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Goes to a fragment, without its `#`; the browser's own Back comes back.
pub(crate) fn go_to(fragment: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Opens another page of the app.
pub(crate) fn visit(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_href(address);
    }
}

/// Goes to a fragment in the place of the present one.
pub(crate) fn go_to_instead(fragment: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(&format!("#{fragment}"));
    }
}

/// Calls back whenever the fragment changes, for as long as the page lives.
pub(crate) fn on_fragment_change(changed: impl FnMut() + 'static) {
    let callback = Closure::<dyn FnMut()>::new(changed);
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("hashchange", callback.as_ref().unchecked_ref());
    }
    callback.forget();
}

fn folder() -> Option<web_sys::Url> {
    let document = window()?.document()?;
    let root = document
        .document_element()?
        .get_attribute("data-root")
        .unwrap_or_else(|| "./".to_owned());
    // Read once and written back as an absolute address: the address bar moves, the folder does not.
    let url = web_sys::Url::new_with_base(&root, &document.base_uri().ok().flatten()?).ok()?;
    document
        .document_element()?
        .set_attribute("data-root", &url.href())
        .ok()?;
    Some(url)
}
