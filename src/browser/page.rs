//! Focus, title and scroll of the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::window;

/// Moves the focus to the element of this id, if there is one.
pub(crate) fn focus(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        focus_element(&element);
    }
}

/// Takes the focus away from the field that has it: a wheel that moves the page must not change an amount.
pub(crate) fn leave_field() {
    let focused = document().and_then(|document| document.active_element());
    if let Some(field) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = field.blur();
    }
}

/// Moves the focus to the first heading of the main content.
pub(crate) fn focus_heading() {
    if let Some(element) = document().and_then(|document| document.query_selector("main h1").ok().flatten()) {
        focus_element(&element);
    }
}

/// Milliseconds before the focus goes to the new place, after a move in the page: sooner, Orca takes it for where it already was, and says
/// nothing (Orca 43 and Firefox 153: silent 5 times of 5 at 100, 3 at 200, never at 300).
const AFTER_A_MOVE: i32 = 300;
/// The same once a page is opened: a reader first says that it has loaded (heard 10 times of 10 at 800, 5 at 500).
const ON_ARRIVAL: i32 = 800;

/// Leads to a new screen of the page: the focus waits on what stays while the one before goes, then its heading is heard, unless the person
/// has gone somewhere meanwhile.
pub(crate) fn lead_to_the_heading() {
    focus("contenu");
    scroll_to_top();
    unless_gone(AFTER_A_MOVE, focus_heading);
}

/// Moves the focus to the heading of a page that opens, once it can be heard.
pub(crate) fn focus_heading_on_arrival() {
    unless_gone(ON_ARRIVAL, focus_heading);
}

/// Shows the element of this id on a page that opens, then moves the focus to it.
pub(crate) fn focus_on_arrival(id: String) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(&id)) {
        element.scroll_into_view();
    }
    unless_gone(ON_ARRIVAL, move || focus(&id));
}

/// Does this in so many milliseconds, if the focus is still nowhere or on the main content.
fn unless_gone(milliseconds: i32, act: impl FnOnce() + 'static) {
    after(milliseconds, move || {
        let focused = document().and_then(|document| document.active_element());
        if focused.is_none_or(|element| element.tag_name() == "BODY" || element.id() == "contenu") {
            // Who has moved the page meanwhile stays where they are.
            let Some(window) = window() else { return };
            let place = window.page_y_offset();
            act();
            if let Ok(place) = place {
                window.scroll_to_with_x_and_y(0.0, place);
            }
        }
    });
}

/// Selects the text of the field of this id, so that the person can copy it by hand.
pub(crate) fn select(id: &str) {
    let field = document().and_then(|document| document.get_element_by_id(id));
    if let Some(field) = field
        .as_ref()
        .and_then(|element| element.dyn_ref::<web_sys::HtmlInputElement>())
    {
        let _ = field.focus();
        field.select();
    }
    if let Some(field) = field.and_then(|element| element.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
        let _ = field.focus();
        field.select();
    }
}

/// Opens the browser's print dialogue.
pub(crate) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Sets the title of the page, the whole of it.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Starts again at the top of the page.
fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// What is unfolded in the main content, each by its place: a translated page has other words.
pub(crate) fn unfolded() -> Vec<String> {
    let folds = folds().into_iter();
    folds
        .filter(|(_, fold)| fold.has_attribute("open"))
        .map(|(place, _)| place)
        .collect()
}

/// Whether what was just unfolded or folded is open.
pub(crate) fn is_open(event: &web_sys::Event) -> bool {
    let fold = event
        .current_target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    fold.is_some_and(|fold| fold.has_attribute("open"))
}

/// Unfolds again what was unfolded before a part of the page was built anew.
pub(crate) fn unfold_again(places: &[String]) {
    for (_, fold) in folds().iter().filter(|(place, _)| places.contains(place)) {
        let _ = fold.set_attribute("open", "");
    }
}

/// The folds of the main content, each with its place: what it is, in what, and its rank among those alike.
fn folds() -> Vec<(String, web_sys::Element)> {
    let found = document().and_then(|document| document.query_selector_all("main details").ok());
    let found = found
        .iter()
        .flat_map(|list| (0..list.length()).filter_map(|rank| list.item(rank)));
    let mut alike: Vec<String> = Vec::new();
    found
        .filter_map(|node| node.dyn_into().ok())
        .map(|fold| {
            let kind = fold_kind(&fold);
            let rank = alike.iter().filter(|other| **other == kind).count();
            alike.push(kind.clone());
            (format!("{kind} {rank}"), fold)
        })
        .collect()
}

fn fold_kind(fold: &web_sys::Element) -> String {
    let around = |css: &str, name: &str| {
        let parent = fold.parent_element();
        parent.and_then(|parent| parent.closest(css).ok().flatten()?.get_attribute(name))
    };
    let places = [
        around("section", "aria-labelledby"),
        around("[data-way]", "data-way"),
        around("details", "class"),
        fold.get_attribute("class"),
    ];
    places.map(Option::unwrap_or_default).join(" ")
}

fn focus_element(element: &web_sys::Element) {
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}

pub(super) fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// The element of the whole page, where the build and `early.js` leave what the app must know.
pub(super) fn root() -> Option<web_sys::Element> {
    document()?.document_element()
}

/// Which page this is: the build writes `data-page` on each.
pub(crate) fn name() -> Option<String> {
    root()?.get_attribute("data-page")
}

/// The origin of the site that shows this page in a frame, once it has said so: `embedded.js` heard it.
pub(crate) fn host() -> Option<String> {
    root()?.get_attribute("data-host")
}

/// What the page alone holds of the first questions, where the device refused it; given once.
pub(crate) fn take_begun() -> Option<String> {
    const HELD: &str = "data-begun";
    let root = root()?;
    let text = root.get_attribute(HELD);
    let _ = root.remove_attribute(HELD);
    text
}

/// Does this in a task of its own, after what the person does meanwhile.
pub(crate) fn later(act: impl FnOnce() + 'static) {
    after(0, act);
}

/// The same, so many milliseconds later at the earliest.
pub(super) fn after(milliseconds: i32, act: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let act = Closure::once_into_js(act);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), milliseconds);
    }
}

/// Says something to the scripts of the page.
pub(super) fn tell(name: &str) {
    if let Some((window, event)) = window().zip(web_sys::Event::new(name).ok()) {
        let _ = window.dispatch_event(&event);
    }
}

/// The id of the button that an event of a pointer or of the keyboard pressed.
pub(crate) fn pressed_button(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    target.closest("button[id]").ok()?.map(|button| button.id())
}

/// Ticks the fields of this name whose value is one of these, and no other of that name.
pub(crate) fn tick(name: &str, is_ticked: &dyn Fn(&str) -> bool) {
    let fields = document().and_then(|document| document.query_selector_all(&["input[name=", name, "]"].concat()).ok());
    let fields = fields
        .iter()
        .flat_map(|list| (0..list.length()).filter_map(|rank| list.item(rank)));
    for field in fields.filter_map(|node| node.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.set_checked(is_ticked(&field.value()));
    }
}

/// The text that a part of the page shows, a line a block; empty when there is no such part.
pub(crate) fn text_of(css: &str) -> String {
    let part = document().and_then(|document| document.query_selector(css).ok()?);
    let part = part.and_then(|part| part.dyn_into::<web_sys::HtmlElement>().ok());
    part.map(|part| part.inner_text()).unwrap_or_default()
}

/// Asks the browser to fetch the program of the result in advance; the build writes its files in `data-next`.
pub(crate) fn fetch_next() {
    let Some(document) = document() else { return };
    let Some(files) = root().and_then(|root| root.get_attribute("data-next")) else {
        return;
    };
    for file in files.split(' ') {
        let link = document.create_element("link").ok();
        if let Some((link, head)) = link.zip(document.head()) {
            let _ = link.set_attribute("rel", "prefetch");
            let _ = link.set_attribute("href", file);
            let _ = head.append_child(&link);
        }
    }
}

/// Starts a program by the file of this rank in `data-next`, and marks the page so that it starts once; false when it has.
pub(super) fn start_once(mark: &str, rank: usize) -> bool {
    let Some((document, root)) = document().zip(root()) else {
        return true;
    };
    if root.has_attribute(mark) {
        return false;
    }
    let files = root.get_attribute("data-next").unwrap_or_default();
    let Some(start) = files.split(' ').nth(rank) else {
        return true;
    };
    let script = document.create_element("script").ok();
    if let Some((script, head)) = script.zip(document.head()) {
        let _ = script.set_attribute("type", "module");
        let _ = script.set_attribute("src", start);
        let _ = head.append_child(&script);
        let _ = root.set_attribute(mark, "");
    }
    true
}

/// Calls back at each event of the window, as long as the screen that asks lives.
pub(crate) fn hear(name: &str, act: impl Fn(&web_sys::Event) + 'static) {
    if window().is_some() {
        let heard = leptos::prelude::window_event_listener_untyped(name, move |event| act(&event));
        leptos::prelude::on_cleanup(move || heard.remove());
    }
}

/// Reloads a page that the browser brings back as it was left: its answers may have changed since.
pub(crate) fn reload_when_restored() {
    let Some(window) = window() else { return };
    let here = window.clone();
    let callback = Closure::<dyn FnMut(_)>::new(move |event: web_sys::PageTransitionEvent| {
        if event.persisted() {
            let _ = here.location().reload();
        }
    });
    let _ = window.add_event_listener_with_callback("pageshow", callback.as_ref().unchecked_ref());
    callback.forget();
}
