//! The field in the page, written whole again at each change.
#![allow(
    clippy::disallowed_methods,
    reason = "this program speaks to the page itself: Leptos would weigh more than all of it"
)]

mod chosen;
mod dom;
mod follows;
mod search;

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::field::Field;
use crate::browser::page::later;
use chosen::named;
use dom::{add, button, document, element, listen, make, set, window};
use search::search;
use words::trade_field as text;

/// Where the questionnaire leaves place for the field.
const PLACE: &str = "metier";
const INPUT: &str = "metier-saisie";
/// On the root of the page: somebody has pressed the field before it was there (`first.js`).
const WANTED: &str = "data-wanted";

thread_local! {
    static FIELD: RefCell<Option<Field>> = const { RefCell::new(None) };
}

/// Shows the field as soon as it can, and each time the questionnaire comes back to its question: in several tasks, so that a slow phone answers
/// between them.
pub fn start() {
    later(|| {
        FIELD.with(|field| *field.borrow_mut() = Field::new().ok());
        later(begin);
    });
}

fn begin() {
    listen(window(), "qv-metier-ici", |_| show_again());
    listen(window(), "qv-metier-oublie", |_| {
        with(Field::forget);
        show(None);
    });
    let mut wanted = false;
    if let Some(root) = document().and_then(|document| document.document_element()) {
        set(&root, &[("data-trades", "there")]);
        wanted = root.has_attribute(WANTED);
    }
    show_again();
    if wanted {
        give_focus(INPUT);
    }
    later(make_ready);
}

/// A part of the list each time, until all can be looked for; who types before that waits for the rest.
fn make_ready() {
    if with(Field::makes_ready) == Some(true) {
        later(make_ready);
    }
}

/// Shows the field where the questionnaire has just made its place, with the trade that the answers keep.
fn show_again() {
    let Some(place) = element(PLACE) else { return };
    let number = place
        .get_attribute("data-metier")
        .and_then(|number| number.parse().ok());
    let kept = place.get_attribute("data-reponses").unwrap_or_default();
    with(|field| field.restore(number, &kept));
    show(None);
}

/// Does something with the field, and shows what became of it with the focus where it says.
fn act(change: impl FnOnce(&mut Field), focus: Option<&str>) {
    with(change);
    show(focus);
    tell();
}

fn with<T>(read: impl FnOnce(&mut Field) -> T) -> Option<T> {
    FIELD.with(|field| field.borrow_mut().as_mut().map(read))
}

/// Tells the questionnaire what changes with the main trade, or with the answer to its question.
fn tell() {
    let Some(answers) = with(Field::tell).flatten() else {
        return;
    };
    if let (Some(window), Ok(event)) = (window(), Event::new("qv-metier")) {
        let _ = js_sys::Reflect::set(&event, &"answers".into(), &answers.into());
        let _ = window.dispatch_event(&event);
    }
}

/// Writes the whole field again.
fn show(focus: Option<&str>) {
    let Some(place) = element(PLACE) else { return };
    place.set_text_content(None);
    if let Some(whole) = with(|field| whole(field)).flatten() {
        let _ = place.append_child(&whole);
    }
    // What is left takes the focus when the place that should is gone.
    if let Some(id) = focus {
        give_focus(if element(id).is_some() { id } else { "metier-0" });
    }
}

fn give_focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

fn whole(field: &Field) -> Option<Element> {
    let whole = make("div", "trade stack", "")?;
    for (rank, outcome) in field.named().iter().enumerate() {
        add(&whole, named(field, rank, outcome));
    }
    if field.is_looking() {
        add(&whole, search(field.named().is_empty()));
    } else {
        let button = button(text::ADD, "metier-autre", || act(Field::look_for_another, Some(INPUT)));
        add(&whole, button);
        if field.named().len() > 1 {
            add(&whole, make("p", "hint", text::MAIN_DECIDES));
        }
    }
    add(&whole, make("p", "trade__label", text::FAMILIES));
    Some(whole)
}
