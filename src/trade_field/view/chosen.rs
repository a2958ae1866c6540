//! A trade that was chosen: its name, the question that decides between two laws, what can be done with it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::super::field::Field;
use super::dom::{add, button, listen, make, set};
use super::follows::follows;
use super::{INPUT, act};
use trades::Outcome;
use words::trade_field as text;

/// A trade that was chosen: its name, its question, what follows.
pub(super) fn named(field: &Field, rank: usize, outcome: &Outcome<'_>) -> Option<Element> {
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
        add(
            &tools,
            button(text::PUT_FIRST, &id, move || {
                act(|field| field.put_first(rank), Some("metier-0"));
            }),
        );
    }
    let (label, id) = if rank == 0 {
        (text::CHANGE, INPUT)
    } else {
        (text::REMOVE, "metier-0")
    };
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
    listen(Some(button.clone()), "change", move |_| {
        act(|field| field.answer(rank), Some(&here));
    });
    add(&whole, Some(button));
    add(&whole, make("span", "", label));
    Some(whole)
}
