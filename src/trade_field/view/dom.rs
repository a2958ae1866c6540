//! The few things that a page is made of.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event};

pub(super) fn button(label: &str, id: &str, act: impl Fn() + 'static) -> Option<Element> {
    let button = make("button", "button button--quiet", label)?;
    set(&button, &[("type", "button"), ("id", id)]);
    listen(Some(button.clone()), "click", move |_| act());
    Some(button)
}

pub(super) fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

pub(super) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

pub(super) fn make(tag: &str, class: &str, text: &str) -> Option<Element> {
    let element = document()?.create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Some(element)
}

pub(super) fn set(element: &Element, attributes: &[(&str, &str)]) {
    for (name, value) in attributes {
        let _ = element.set_attribute(name, value);
    }
}

pub(super) fn add(parent: &Element, child: Option<Element>) {
    if let Some(child) = child {
        let _ = parent.append_child(&child);
    }
}

/// Calls back at each event; what is written lives as long as the page, and so does its callback.
pub(super) fn listen(target: Option<impl AsRef<web_sys::EventTarget>>, name: &str, act: impl Fn(Event) + 'static) {
    let Some(target) = target else { return };
    let callback = Closure::<dyn Fn(Event)>::new(act);
    let _ = target
        .as_ref()
        .add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    callback.forget();
}
