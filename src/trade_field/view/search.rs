//! The text to type in and the list that opens under it, as the ARIA guide describes a combobox.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::super::field::Field;
use super::dom::{add, button, document, listen, make, set};
use super::{INPUT, show, tell, with};
use words::trade_field as text;

const LISTBOX: &str = "metier-liste";
const STATUS: &str = "metier-etat";
const HELP: &str = "metier-aide";

/// The text to type in, the list that opens under it, and the way to the families.
pub(super) fn search(first: bool) -> Option<Element> {
    let block = make("div", "stack stack--tight", "")?;
    let label = make(
        "label",
        "trade__label",
        if first { text::LABEL } else { text::LABEL_ANOTHER },
    )?;
    set(&label, &[("for", INPUT)]);
    let help = make("p", "hint", text::HELP)?;
    set(&help, &[("id", HELP)]);
    let list = make("ul", "trade__list", "")?;
    set(
        &list,
        &[
            ("id", LISTBOX),
            ("role", "listbox"),
            ("aria-label", text::LIST),
            ("hidden", ""),
        ],
    );
    let status = make("p", "trade__status hint", "")?;
    set(&status, &[("id", STATUS), ("role", "status")]);
    for child in [Some(label), Some(help), input(), Some(list), Some(status)] {
        add(&block, child);
    }
    add(&block, button(text::NOT_FOUND, "metier-absent", to_families));
    Some(block)
}

fn input() -> Option<Element> {
    let input = make("input", "trade__input", "")?;
    set(
        &input,
        &[
            ("id", INPUT),
            ("type", "text"),
            ("role", "combobox"),
            ("autocomplete", "off"),
            ("autocapitalize", "none"),
            ("spellcheck", "false"),
            ("enterkeyhint", "done"),
            ("maxlength", "120"),
            ("aria-autocomplete", "list"),
            ("aria-expanded", "false"),
            ("aria-controls", LISTBOX),
            ("aria-describedby", HELP),
        ],
    );
    listen(Some(input.clone()), "input", |_| {
        let typed = typed();
        with(|field| field.look_for(&typed));
        open();
    });
    listen(Some(input.clone()), "keydown", |event| pressed(&event));
    Some(input)
}

/// Arrows move, Enter chooses, Escape closes; Enter never sends the form while a text is typed.
fn pressed(event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key) else {
        return;
    };
    let active = with(|field| field.active()).flatten();
    match (key.as_str(), active) {
        ("ArrowDown", _) => move_to(event, true),
        ("ArrowUp", _) => move_to(event, false),
        ("Enter", Some(rank)) => {
            event.prevent_default();
            choose(rank);
        }
        ("Enter", None) if !typed().trim().is_empty() => {
            event.prevent_default();
            with(|field| field.step(true));
            open();
        }
        ("Escape", _) => {
            with(Field::close);
            open();
        }
        _ => {}
    }
}

fn move_to(event: &Event, forwards: bool) {
    event.prevent_default();
    with(|field| field.step(forwards));
    open();
}

fn choose(rank: usize) {
    let mut asks = false;
    with(|field| {
        field.choose(rank);
        asks = field.named().len() == 1 && field.question().is_some();
    });
    show(Some(if asks { "metier-question" } else { "metier-0" }));
    tell();
}

/// Writes the list under the text again: the text keeps the focus.
fn open() {
    let Some(document) = document() else { return };
    let parts = [INPUT, LISTBOX, STATUS].map(|id| document.get_element_by_id(id));
    let [Some(input), Some(list), Some(status)] = parts else {
        return;
    };
    list.set_text_content(None);
    let count = with(|field| rows(field, &list)).unwrap_or_default();
    let active = with(|field| field.active()).flatten();
    let expanded = count > 0;
    set(&input, &[("aria-expanded", if expanded { "true" } else { "false" })]);
    match active {
        Some(rank) => set(&input, &[("aria-activedescendant", &option_id(rank))]),
        None => drop(input.remove_attribute("aria-activedescendant")),
    }
    let _ = list.toggle_attribute_with_force("hidden", !expanded);
    let silent = typed().trim().chars().count() < 2 && !expanded;
    status.set_text_content(Some(&if silent { String::new() } else { text::count(count) }));
}

fn rows(field: &Field, list: &Element) -> usize {
    let found = field.found();
    for (rank, (trade, why)) in found.iter().enumerate() {
        let Some(row) = make("li", "trade__option", &trade.name) else {
            continue;
        };
        let chosen = if field.active() == Some(rank) { "true" } else { "false" };
        set(
            &row,
            &[("id", &option_id(rank)), ("role", "option"), ("aria-selected", chosen)],
        );
        if let Some(why) = why {
            add(&row, make("span", "trade__why", &format!(" {why}")));
        }
        listen(Some(row.clone()), "click", move |_| choose(rank));
        add(list, Some(row));
    }
    found.len()
}

fn option_id(rank: usize) -> String {
    format!("metier-trouve-{rank}")
}

/// Leads to the list of activities, below.
fn to_families() {
    let Some(document) = document() else { return };
    let radio = document.query_selector("input[name=f_activite]").ok().flatten();
    if let Some(radio) = radio.and_then(|radio| radio.dyn_into::<HtmlElement>().ok()) {
        let _ = radio.focus();
        radio.scroll_into_view();
    }
}

fn typed() -> String {
    let input = document().and_then(|document| document.get_element_by_id(INPUT));
    let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}
