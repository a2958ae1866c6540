//! Which question comes next: the visible ones, and on the quick path only the essential ones (spec §2.3).

use super::answers::{Answers, Mode};
use super::clause::all_hold;
use super::item::Item;
use super::questions::{QUESTIONS, Question};

/// The questions on the path of the person, in order.
pub fn asked(answers: &Answers, mode: Mode) -> Vec<Item> {
    let kept = answers.cleaned();
    QUESTIONS
        .iter()
        .filter(|question| is_asked(question, &kept, mode))
        .map(|question| question.item)
        .collect()
}

/// The question after this one, itself asked or not; none at the end.
pub fn next_question(answers: &Answers, mode: Mode, after: Item) -> Option<Item> {
    asked(answers, mode).into_iter().find(|&item| item > after)
}

/// The question before this one, itself asked or not; none at the start.
pub fn previous_question(answers: &Answers, mode: Mode, before: Item) -> Option<Item> {
    asked(answers, mode).into_iter().rev().find(|&item| item < before)
}

fn is_asked(question: &Question, kept: &Answers, mode: Mode) -> bool {
    let on_path = match mode {
        Mode::Complete => true,
        Mode::Quick => question.quick && all_hold(question.quick_if, kept),
    };
    on_path && kept.sees(question.item)
}
