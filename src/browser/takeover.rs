//! Taking the page over: what the person did before the program was ready is done again on what it shows.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::page::{self, document, root};

/// What the person did on the page as the build wrote it.
pub(crate) struct Before {
    /// Ids of what was pressed, in order; `early.js` notes them.
    pressed: String,
    /// Selector of what had the focus.
    focused: Option<String>,
    /// What holds the header of the page, where the focus is in it.
    header: Option<web_sys::Element>,
}

/// How long a press is waited for, looked at this many times: one that leaves the window is never told to end.
const PATIENCE: (u8, i32) = (40, 50);

/// Does this in a task of its own once no press nor key is down: a press whose element goes meanwhile is lost. `early.js` says it.
pub(crate) fn between_presses(act: impl FnOnce() + 'static) {
    page::later(|| look(PATIENCE.0, act));
}

fn look(times: u8, act: impl FnOnce() + 'static) {
    if times > 0 && root().is_some_and(|root| root.has_attribute("data-held")) {
        page::after(PATIENCE.1, move || look(times - 1, act));
    } else {
        act();
    }
}

/// The place of the app in the page, emptied, and what the person did there. A link of the header that has the focus stays in the page: who
/// hears that its place is taken hears nothing of the link that took it.
pub(crate) fn app_place() -> Option<(web_sys::HtmlElement, Before)> {
    let place = document()?.get_element_by_id("app")?;
    let before = Before {
        pressed: root()?.get_attribute("data-pressed").unwrap_or_default(),
        focused: focused(),
        header: place.query_selector(".app > div:focus-within").ok()?,
    };
    match &before.header {
        Some(header) => while_some(|| header.next_element_sibling(), |part| part.remove()),
        None => place.set_text_content(None),
    }
    Some((place.dyn_into().ok()?, before))
}

/// Puts a title and a text in the place of the page, where there is something to show before the program of the page. `early.js` reads in
/// `data-shown` when that one must start: with the first sign of the person where what is shown is `whole`, else at once.
pub(crate) fn shown_at_once(shown: Option<(String, String)>, whole: bool) {
    let place = document().and_then(|document| document.get_element_by_id("contenu"));
    let mut said = "none";
    if let Some((place, (title, text))) = place.zip(shown) {
        place.set_inner_html(&text);
        page::set_title(&title);
        said = if whole { "whole" } else { "part" };
    }
    if let Some(root) = root() {
        let _ = root.set_attribute("data-shown", said);
    }
    page::tell("qv-shown");
}

/// Does it again, and says that presses need no noting any more; a program that is there has not stopped.
pub(crate) fn done_again(before: &Before) {
    let Some((document, root)) = document().zip(root()) else {
        return;
    };
    let _ = root.set_attribute("data-ready", "");
    for early in ["data-stopped", "data-first"] {
        let _ = root.remove_attribute(early);
    }
    let element = |css: &str| document.query_selector(css).ok().flatten();
    if let Some(header) = &before.header {
        let _ = stays(header);
    } else if let Some(focused) = before.focused.as_deref().and_then(element) {
        focus(&focused);
    }
    for id in before.pressed.split(' ') {
        if let Some(button) = document.get_element_by_id(id).and_then(|found| found.dyn_into().ok()) {
            let button: web_sys::HtmlElement = button;
            button.click();
        }
    }
}

/// Puts what the app shows under the header that stays, in the place of its own one; its links do and lead to the same.
fn stays(header: &web_sys::Element) -> Option<()> {
    let old = header.parent_element()?;
    let new = old.next_element_sibling()?;
    let mine = new.first_element_child()?;
    mine.remove();
    while_some(|| new.first_element_child(), |part| drop(old.append_child(&part)));
    new.remove();
    let skip = header.query_selector("a").ok().flatten();
    let [brand, to] = [header, &mine].map(|header| header.query_selector(".brand").ok().flatten());
    let _ = brand?.set_attribute("href", &to?.get_attribute("href")?);
    let go = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| {
        event.prevent_default();
        page::focus("contenu");
    });
    let _ = skip?.add_event_listener_with_callback("click", go.as_ref().unchecked_ref());
    go.forget();
    Some(())
}

fn while_some(next: impl Fn() -> Option<web_sys::Element>, act: impl Fn(web_sys::Element)) {
    while let Some(element) = next() {
        act(element);
    }
}

/// What finds the focused element again among those that look like it.
fn focused() -> Option<String> {
    let element = document()?.active_element()?;
    let by = |name: &str| Some(format!("[{name}=\"{}\"]", element.get_attribute(name)?));
    by("id").or_else(|| by("href"))
}

fn focus(element: &web_sys::Element) {
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}
