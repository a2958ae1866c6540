//! Which question comes next: the visible ones, and on the quick path only the essential ones (spec §2.3).

use super::answers::{Answers, Mode};
use super::clause::Clause;
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

/// The question before this one, itself asked or not; none at the start.
pub fn previous_question(answers: &Answers, mode: Mode, before: Item) -> Option<Item> {
    asked(answers, mode).into_iter().rev().find(|&item| item < before)
}

/// The questions left from this one on, it included, on the longest path that these answers still allow.
pub fn left_at_most(answers: &Answers, mode: Mode, from: Item) -> usize {
    let kept = answers.cleaned();
    let may_hold = |clause: &Clause| clause.holds(&kept) || answers.get(clause.item()).is_none();
    let may_come = |question: &&Question| on_path(question, mode) && clauses(question, mode).all(may_hold);
    QUESTIONS
        .iter()
        .filter(|question| question.item >= from)
        .filter(may_come)
        .count()
}

fn is_asked(question: &Question, kept: &Answers, mode: Mode) -> bool {
    on_path(question, mode) && clauses(question, mode).all(|clause| clause.holds(kept))
}

fn on_path(question: &Question, mode: Mode) -> bool {
    mode == Mode::Complete || question.quick
}

/// What must be true for the question to be asked on this path.
fn clauses(question: &Question, mode: Mode) -> impl Iterator<Item = &Clause> {
    let on_quick_path = match mode {
        Mode::Complete => &[],
        Mode::Quick => question.quick_if,
    };
    question.visible_if.iter().chain(on_quick_path)
}
