//! A radio button or a box with its label, as text, of which only what is ticked changes.

use leptos::prelude::*;
use maud::{Markup, html};

use super::field_id;
use crate::browser::page;
use engine::{Answer, Item, question};

/// Which field a choice is.
#[derive(Clone, Copy)]
pub(super) enum Field {
    /// One of all.
    Radio,
    /// Any of all.
    Checkbox,
}

/// An option of a question by its id, ticked as the answer says.
pub(super) fn choice(field: Field, item: Item, id: &str, word: &str, label: &Markup, answer: Option<Answer>) -> Markup {
    let kind = match field {
        Field::Radio => "radio",
        Field::Checkbox => "checkbox",
    };
    let apart = question(item).dont_know == Some(word);
    html! {
        label.choice.choice--apart[apart] for=(id) {
            input type=(kind) id=(id) name=(item.id()) value=(word) checked[says(item, answer, word)];
            span { (label) }
        }
    }
}

/// « Je ne sais pas », where the question has it.
pub(super) fn dont_know(field: Field, item: Item, answer: Option<Answer>) -> Markup {
    let id = [&field_id(item), "-sans"].concat();
    let known = question(item).dont_know.zip(words::dont_know(item));
    html! {
        @if let Some((word, label)) = known { (choice(field, item, &id, word, &html! { (label) }, answer)) }
    }
}

/// Ticks what the answer says, now and each time it changes: written again, the text would take the focus away.
pub(super) fn follow(item: Item, answer: Signal<Option<Answer>>) {
    Effect::new(move |_| {
        let answer = answer.get();
        page::tick(item.id(), &|word| says(item, answer, word));
    });
}

/// Whether an answer ticks the field of this value.
fn says(item: Item, answer: Option<Answer>, word: &str) -> bool {
    match answer {
        Some(Answer::Choice(rank)) => Some(rank) == rank_of(item, word),
        Some(Answer::Several(set)) => rank_of(item, word).is_some_and(|rank| set.contains(rank)),
        Some(Answer::DontKnow) => question(item).dont_know == Some(word),
        Some(Answer::Ranking(_) | Answer::Amount(_)) | None => false,
    }
}

/// The rank of the option of this value.
pub(super) fn rank_of(item: Item, word: &str) -> Option<u8> {
    let rank = question(item).choices.iter().position(|choice| choice.id == word);
    rank.map(|rank| rank as u8)
}
