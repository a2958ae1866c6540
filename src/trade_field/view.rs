//! The field in the page: a text with a list that opens under it, as the ARIA guide describes a combobox.
#![allow(
    clippy::disallowed_methods,
    reason = "this program speaks to the page itself: Leptos would weigh more than all of it"
)]

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::field::Field;
use engine::{Item, choices};
use trades::{Kind, Outcome, Reading};
use words::trade_field as text;

/// Where the questionnaire leaves place for the field.
const PLACE: &str = "metier";
const INPUT: &str = "metier-saisie";
const LISTBOX: &str = "metier-liste";
const STATUS: &str = "metier-etat";
const HELP: &str = "metier-aide";

thread_local! {
    static FIELD: RefCell<Option<Field>> = const { RefCell::new(None) };
}

/// Shows the field now, and each time the questionnaire comes back to its question.
pub fn start() {
    FIELD.with(|field| *field.borrow_mut() = Field::new().ok());
    listen(window(), "qv-metier-ici", |_| show(None));
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

/// Tells the questionnaire what the main trade answers.
fn tell() {
    let Some(answers) = with(|field| field.answers()).flatten() else {
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
    let focused = focus.and_then(|id| element(id).or_else(|| element("metier-0")));
    if let Some(element) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
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
    Some(whole)
}

/// The text to type in, the list that opens under it, and the way to the families.
fn search(first: bool) -> Option<Element> {
    let block = make("div", "stack stack--tight", "")?;
    let label = make("label", "trade__label", if first { text::LABEL } else { text::LABEL_ANOTHER })?;
    set(&label, &[("for", INPUT)]);
    let help = make("p", "hint", text::HELP)?;
    set(&help, &[("id", HELP)]);
    let list = make("ul", "trade__list", "")?;
    set(
        &list,
        &[("id", LISTBOX), ("role", "listbox"), ("aria-label", text::LIST), ("hidden", "")],
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
    listen(Some(input.clone()), "keydown", pressed);
    Some(input)
}

/// Arrows move, Enter chooses, Escape closes; Enter never sends the form while a text is typed.
fn pressed(event: Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key) else {
        return;
    };
    let active = with(|field| field.active()).flatten();
    match (key.as_str(), active) {
        ("ArrowDown", _) => move_to(&event, true),
        ("ArrowUp", _) => move_to(&event, false),
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
        let Some(row) = make("li", "trade__option", &trade.name) else { continue };
        let chosen = if field.active() == Some(rank) { "true" } else { "false" };
        set(&row, &[("id", &option_id(rank)), ("role", "option"), ("aria-selected", chosen)]);
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

/// A trade that was chosen: its name, its question, what follows.
fn named(field: &Field, rank: usize, outcome: &Outcome<'_>) -> Option<Element> {
    let block = make("section", "trade__named stack stack--tight", "")?;
    let title = make("h2", "trade__name", if rank == 0 { text::MAIN } else { text::ANOTHER })?;
    set(&title, &[("id", &format!("metier-{rank}")), ("tabindex", "-1")]);
    add(&title, make("span", "", &format!(" {}", outcome.trade.name)));
    add(&block, Some(title));
    let waits = rank == 0 && question(field, &block) == Some(false);
    if !waits {
        follows(&block, rank, outcome);
    }
    let tools = make("div", "cluster", "")?;
    if rank > 0 {
        let id = format!("metier-{rank}-principal");
        add(&tools, button(text::PUT_FIRST, &id, move || act(|field| field.put_first(rank), Some("metier-0"))));
    }
    let (label, id) = if rank == 0 { (text::CHANGE, INPUT) } else { (text::REMOVE, "metier-0") };
    let remove = move || act(|field| field.remove(rank), Some(id));
    add(&tools, button(label, &format!("metier-{rank}-retirer"), remove));
    add(&block, Some(tools));
    Some(block)
}

/// The question that decides between two laws; whether it is answered, none without one.
fn question(field: &Field, block: &Element) -> Option<bool> {
    let (branch, answer) = field.question()?;
    let group = make("fieldset", "trade__question choices", "")?;
    let legend = make("legend", "", &branch.question)?;
    set(&legend, &[("id", "metier-question"), ("tabindex", "-1")]);
    add(&group, Some(legend));
    for (rank, choice) in branch.options.iter().enumerate() {
        add(&group, radio(rank, &choice.label, answer == Some(rank)));
    }
    add(block, Some(group));
    Some(answer.is_some())
}

fn radio(rank: usize, label: &str, checked: bool) -> Option<Element> {
    let id = format!("metier-reponse-{rank}");
    let whole = make("label", "choice", "")?;
    set(&whole, &[("for", &id)]);
    let button = make("input", "", "")?;
    set(&button, &[("type", "radio"), ("id", &id), ("name", "metier-question")]);
    if let Some(button) = button.dyn_ref::<HtmlInputElement>() {
        button.set_checked(checked);
    }
    let here = id.clone();
    listen(Some(button.clone()), "change", move |_| act(|field| field.answer(rank), Some(&here)));
    add(&whole, Some(button));
    add(&whole, make("span", "", label));
    Some(whole)
}

/// What the law asks, what the answer says, and what was answered for the person.
fn follows(block: &Element, rank: usize, outcome: &Outcome<'_>) {
    let alert = outcome.alert.map(text::alert);
    for sentence in outcome.text.into_iter().chain(alert) {
        add(block, make("p", "", sentence));
    }
    if let Some(employed) = &outcome.trade.employed {
        let said = if employed.by_law { text::EMPLOYED_BY_LAW } else { text::EMPLOYED_OFTEN };
        add(block, make("p", "", &format!("{said} {} {}.", text::SOURCE, employed.article)));
    }
    add(block, make("p", "", &asked(outcome)));
    if rank == 0 {
        filled(block, outcome);
    }
    notes(block, outcome);
}

/// What the law asks before starting, with its article.
fn asked(outcome: &Outcome<'_>) -> String {
    let Some(row) = outcome.requirement.filter(|row| row.kind != Kind::None || row.text.is_some()) else {
        return text::NOTHING_ASKED.to_owned();
    };
    let article = row.article.as_deref().map(|article| format!(" {} {article}.", text::SOURCE));
    let unread = (row.checked == Some(Reading::Memory)).then(|| format!(" {}", text::TO_CHECK));
    let said = row.text.as_deref().unwrap_or_default();
    [text::ASKED, " ", said, &article.unwrap_or_default(), &unread.unwrap_or_default()].concat()
}

fn filled(block: &Element, outcome: &Outcome<'_>) {
    add(block, make("p", "", text::FILLED));
    let Some(list) = make("ul", "", "") else { return };
    for (id, option) in &outcome.answers {
        add(&list, answer_in_words(id, option).and_then(|line| make("li", "", &line)));
    }
    add(block, Some(list));
    add(block, make("p", "hint", text::FILLED_CHANGE));
}

/// « Votre activité : … ».
fn answer_in_words(id: &str, option: &str) -> Option<String> {
    let item = Item::ALL.iter().copied().find(|item| item.id() == id)?;
    let rank = choices(item).iter().position(|choice| choice.id == option)?;
    Some(format!("{}\u{a0}: {}", words::question(item).short, words::option(item, rank as u8)))
}

fn notes(block: &Element, outcome: &Outcome<'_>) {
    let lines = outcome.trade.nature_note.iter().chain(&outcome.trade.notes);
    let lines: Vec<&String> = lines.collect();
    let Some(details) = make("details", "", "").filter(|_| !lines.is_empty()) else {
        return;
    };
    add(&details, make("summary", "", text::NOTES));
    for line in lines {
        add(&details, make("p", "", line));
    }
    add(block, Some(details));
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

fn button(label: &str, id: &str, act: impl Fn() + 'static) -> Option<Element> {
    let button = make("button", "button button--quiet", label)?;
    set(&button, &[("type", "button"), ("id", id)]);
    listen(Some(button.clone()), "click", move |_| act());
    Some(button)
}

fn typed() -> String {
    let input = document().and_then(|document| document.get_element_by_id(INPUT));
    let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn make(tag: &str, class: &str, text: &str) -> Option<Element> {
    let element = document()?.create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Some(element)
}

fn set(element: &Element, attributes: &[(&str, &str)]) {
    for (name, value) in attributes {
        let _ = element.set_attribute(name, value);
    }
}

fn add(parent: &Element, child: Option<Element>) {
    if let Some(child) = child {
        let _ = parent.append_child(&child);
    }
}

/// Calls back at each event; what is written lives as long as the page, and so does its callback.
fn listen(target: Option<impl AsRef<web_sys::EventTarget>>, name: &str, act: impl Fn(Event) + 'static) {
    let Some(target) = target else { return };
    let callback = Closure::<dyn Fn(Event)>::new(act);
    let _ = target.as_ref().add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    callback.forget();
}
