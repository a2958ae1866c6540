//! Where the app stands on its host, and the addresses people share.

use std::sync::OnceLock;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{page, window};
use exchange::route::Base;

/// The ways from this page to the others: to the folder of the app, `.` on the first screen, and in a frame to the pages shown there.
///
/// The build writes them in `data-root` on each page, and in `data-home` in a frame. Relative, so that links are the same before and
/// after the program takes over, wherever the site is. The page has them as long as it lives.
pub(crate) fn base() -> &'static Base {
    static BASE: OnceLock<Base> = OnceLock::new();
    BASE.get_or_init(of_page)
}

fn of_page() -> Base {
    let read = |name| page::root().and_then(|root| root.get_attribute(name));
    let mut base = Base::of_site(&read("data-root").unwrap_or_else(|| "./".to_owned()));
    if let Some(home) = read("data-home") {
        home.trim_end_matches('/').clone_into(&mut base.home);
    }
    base
}

/// The full address of a path of the whole app, with its fragment: the one that people keep and send, from a frame too.
pub(crate) fn address(path: &str) -> String {
    whole(&[&base().root, path].concat())
}

/// The full address of a path of the app where this page is shown: in a frame, some pages are there too.
pub(crate) fn address_here(path: &str) -> String {
    whole(&base().href(path))
}

fn whole(relative: &str) -> String {
    let here = window().and_then(|window| window.location().href().ok());
    let url = here.and_then(|here| web_sys::Url::new_with_base(relative, &here).ok());
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

/// Opens another page of the app with what the address carries: a link, so that the page knows where it comes from.
pub(crate) fn visit_carrying(address: &str) {
    let link = page::document().and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<web_sys::HtmlAnchorElement>().ok()) {
        link.set_href(address);
        link.set_referrer_policy(FROM_HERE);
        link.click();
    }
}

/// The page that such a link opens knows that it comes from this site; another site learns nothing.
const FROM_HERE: &str = "same-origin";
/// Marks an address that this site wrote itself: no other site can.
const OURS: &str = "quatre-voies";

/// Whether what the address carries was put there by a page of this site, which no other site can pretend.
///
/// Either this very entry of the tab's history was written here, or a link of ours opened this page.
pub(crate) fn is_ours() -> bool {
    let marked = history().and_then(|history| history.state().ok()?.as_string());
    marked.as_deref() == Some(OURS)
}

/// Whether a link of ours, made to carry something, opened this page.
pub(crate) fn is_from_here() -> bool {
    let origin = window().and_then(|window| window.location().origin().ok());
    let before = page::document().map(|document| document.referrer());
    let start = origin.map(|origin| origin + "/");
    start
        .zip(before)
        .is_some_and(|(start, before)| before.starts_with(&start))
}

/// Writes another fragment, without its `#`, in the address of this entry, marked as ours when it carries something.
pub(crate) fn rewrite(fragment: &str, carries: bool) {
    if let Some((history, address)) = history().zip(with_fragment(fragment)) {
        let _ = history.replace_state_with_url(&mark(carries), "", Some(&address));
    }
}

/// The same as an entry of its own, to which Back comes; nothing moves, and nothing hears of it.
pub(crate) fn add(fragment: &str, carries: bool) {
    if let Some((history, address)) = history().zip(with_fragment(fragment)) {
        let _ = history.push_state_with_url(&mark(carries), "", Some(&address));
    }
}

/// The address of this page with another fragment.
fn with_fragment(fragment: &str) -> Option<String> {
    let here = window()?.location().href().ok()?;
    let bare = here.split('#').next().unwrap_or_default();
    let mark = if fragment.is_empty() { "" } else { "#" };
    Some([bare, mark, fragment].concat())
}

fn mark(carries: bool) -> JsValue {
    if carries {
        JsValue::from_str(OURS)
    } else {
        JsValue::NULL
    }
}

/// Before a link of this page is followed, opened aside, copied or dragged: gives its address, and takes another one.
///
/// The other one is for pages of this site only, and says so to the page it opens.
pub(crate) fn before_each_link(mut other: impl FnMut(&str) -> Option<String> + 'static) {
    let Some(document) = page::document() else { return };
    let callback = Closure::<dyn FnMut(_)>::new(move |event: web_sys::Event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
        let Some(link) = link.and_then(|link| link.dyn_into::<web_sys::HtmlAnchorElement>().ok()) else {
            return;
        };
        if let Some(address) = other(&link.href()) {
            link.set_href(&address);
            link.set_referrer_policy(FROM_HERE);
        }
    });
    for event in ["click", "auxclick", "contextmenu", "dragstart"] {
        let listener = callback.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback_and_bool(event, listener, true);
    }
    callback.forget();
}

fn history() -> Option<web_sys::History> {
    window()?.history().ok()
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
