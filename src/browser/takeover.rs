//! Taking the page over: what the person did before the program was ready is done again on what it shows.

use wasm_bindgen::JsCast;

use super::page::{self, document, root};

/// What the person did on the page as the build wrote it.
pub(crate) struct Before {
    /// Ids of what was pressed, in order; `early.js` notes them.
    pressed: String,
    /// Selector of what had the focus.
    focused: Option<String>,
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

/// The place of the app in the page, emptied, and what the person did there.
pub(crate) fn app_place() -> Option<(web_sys::HtmlElement, Before)> {
    let place = document()?.get_element_by_id("app")?;
    let before = Before {
        pressed: root()?.get_attribute("data-pressed").unwrap_or_default(),
        focused: focused(),
    };
    place.set_text_content(None);
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
    if let Some(focused) = before.focused.as_deref().and_then(element) {
        focus(&focused);
    }
    for id in before.pressed.split(' ') {
        if let Some(button) = document.get_element_by_id(id).and_then(|found| found.dyn_into().ok()) {
            let button: web_sys::HtmlElement = button;
            button.click();
        }
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
