//! Where the app stands on its host, and the addresses people share.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::{page, window};

/// The way back from this page to the folder of the app, without the final slash: `.` on the first screen.
///
/// The build writes it in `data-root` on each page. Relative, so that links are the same before and after the program
/// takes over, wherever the site is.
pub(crate) fn base() -> String {
    let root = page::root().and_then(|root| root.get_attribute("data-root"));
    root.unwrap_or_else(|| "./".to_owned()).trim_end_matches('/').to_owned()
}

/// The full address of a path of the app, with its fragment.
pub(crate) fn address(path: &str) -> String {
    let here = window().and_then(|window| window.location().href().ok());
    let url = here.and_then(|here| web_sys::Url::new_with_base(&format!("{}{path}", base()), &here).ok());
    url.map(|url| url.href()).unwrap_or_default()
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
    let Some(window) = window() else { return };
    let callback = Closure::<dyn FnMut()>::new(changed);
    let _ = window.add_event_listener_with_callback("hashchange", callback.as_ref().unchecked_ref());
    callback.forget();
}
