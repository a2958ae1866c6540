//! Which question comes next: the visible ones; on the quick path the essential ones, then what may still close a way (spec §2.3).

use law::Law;

use super::adaptive::ORDER;
use super::answers::{Answers, Mode};
use super::clause::Clause;
use super::gate_needs::{decides_a_gate, first_need, may_be_needed};
use super::gates::gates;
use super::item::Item;
use super::questions::{QUESTIONS, Question, question};
use super::waiting::settled;

/// The questions on the path of the person, in the order they come.
///
/// The quick path ends with its further questions: those already answered, then the next one, once everything before it is answered.
pub fn asked(answers: &Answers, mode: Mode, law: Law) -> Vec<Item> {
    let kept = answers.cleaned();
    let mut path = in_order(mode);
    path.retain(|&item| is_asked(question(item), &kept, mode));
    if mode != Mode::Complete {
        path.extend(further_answered(answers, &kept, mode));
        let finished = path.iter().all(|&item| answers.get(item).is_some());
        path.extend(finished.then(|| next_further(answers, law)).flatten());
    }
    path
}

/// Every question that these answers let see: the complete path, which no law changes.
pub fn visible(answers: &Answers) -> Vec<Item> {
    let kept = answers.cleaned();
    let seen = QUESTIONS
        .iter()
        .filter(|question| is_asked(question, &kept, Mode::Complete));
    seen.map(|question| question.item).collect()
}

/// The questions that a list of somebody’s answers holds: those of the path; on the adaptive one, in sight and answered.
pub fn listed(answers: &Answers, mode: Mode, law: Law) -> Vec<Item> {
    let mut listed = may_be_asked(answers, mode, law);
    if mode == Mode::Adaptive {
        listed.retain(|&item| answers.get(item).is_some());
    }
    listed
}

/// The questions that the person may be led to: those of the path, on the adaptive one all that are in sight; then the
/// confirmations that were answered.
pub fn may_be_asked(answers: &Answers, mode: Mode, law: Law) -> Vec<Item> {
    let mut items = match mode {
        Mode::Adaptive => visible(answers),
        Mode::Complete | Mode::Quick => asked(answers, mode, law),
    };
    let confirmed = |question: &&Question| question.confirms.is_some() && answers.get(question.item).is_some();
    items.extend(QUESTIONS.iter().filter(confirmed).map(|question| question.item));
    items
}

/// The questions of the path that still wait for an answer; one that may stay empty does not.
pub fn open_questions(answers: &Answers, mode: Mode, law: Law) -> Vec<Item> {
    let mut open = asked(answers, mode, law);
    open.retain(|&item| answers.get(item).is_none() && !may_stay_empty(item, mode));
    open
}

/// Whether the question may be left without an answer: an optional one, but where it is asked because it may close a way.
pub fn may_stay_empty(item: Item, mode: Mode) -> bool {
    question(item).optional && mode == Mode::Complete
}

/// Whether this question of the path is asked only because its answer may close a way, or make the person wait.
pub fn is_further(answers: &Answers, mode: Mode, item: Item) -> bool {
    mode != Mode::Complete && !is_asked(question(item), &answers.cleaned(), mode)
}

/// The question before this one, itself asked or not; none at the start.
pub fn previous_question(answers: &Answers, mode: Mode, before: Item, law: Law) -> Option<Item> {
    let path = asked(answers, mode, law);
    let earlier = match path.iter().position(|&item| item == before) {
        Some(place) => &path[..place],
        None => &path[..path.iter().take_while(|&&item| item < before).count()],
    };
    earlier.last().copied()
}

/// The questions left from this one on, it included, on the longest path that these answers still allow.
pub fn left_at_most(answers: &Answers, mode: Mode, from: Item, law: Law) -> usize {
    let path = longest(answers, mode, law);
    let place = path.iter().position(|&item| item == from);
    let left = |place: usize| path.len() - place;
    place.map_or_else(|| path.iter().filter(|&&item| item >= from).count(), left)
}

/// Every question that may come, in the order it would.
fn longest(answers: &Answers, mode: Mode, law: Law) -> Vec<Item> {
    let kept = answers.cleaned();
    let may_come = |question: &&Question| {
        on_path(question, mode) && clauses(question, mode).all(|clause| may_hold(*clause, answers, &kept))
    };
    let mut path = in_order(mode);
    path.retain(|&item| may_come(&question(item)));
    if mode != Mode::Complete {
        path.extend(further_answered(answers, &kept, mode));
        let may_follow = |item: &&Item| !path.contains(*item) && may_be_needed(answers, **item, law);
        let following: Vec<Item> = Item::ALL.iter().filter(may_follow).copied().collect();
        path.extend(following);
    }
    path
}

/// Whether the condition is true, or may be once a question that was never asked is: one that stays hidden never will be.
fn may_hold(clause: Clause, answers: &Answers, kept: &Answers) -> bool {
    let may_be_seen = || {
        let conditions = question(clause.item()).visible_if;
        conditions.iter().all(|condition| may_hold(*condition, answers, kept))
    };
    clause.holds(kept) || answers.get(clause.item()).is_none() && may_be_seen()
}

/// The answers that the quick path does not ask of everybody, and that may close a way: once given, they stay in sight.
fn further_answered(answers: &Answers, kept: &Answers, mode: Mode) -> Vec<Item> {
    let further = |question: &&Question| {
        answers.get(question.item).is_some()
            && kept.sees(question.item)
            && !is_asked(question, kept, mode)
            && decides_a_gate(question.item)
    };
    QUESTIONS.iter().filter(further).map(|question| question.item).collect()
}

/// What to ask next so that nothing unasked closes a way that may be named, or makes the person wait; the ways are those
/// left once what must be settled is.
fn next_further(answers: &Answers, law: Law) -> Option<Item> {
    let gates = gates(&settled(answers).cleaned(), law);
    first_need(answers, |way| !gates[way].held_back, law)
}

/// Every question, in the order of a path: on the adaptive one, what tells most first.
fn in_order(mode: Mode) -> Vec<Item> {
    match mode {
        Mode::Complete | Mode::Quick => Item::ALL.to_vec(),
        Mode::Adaptive => ORDER.to_vec(),
    }
}

fn is_asked(question: &Question, kept: &Answers, mode: Mode) -> bool {
    on_path(question, mode) && clauses(question, mode).all(|clause| clause.holds(kept))
}

fn on_path(question: &Question, mode: Mode) -> bool {
    let listed = match mode {
        Mode::Complete => true,
        Mode::Quick => question.quick,
        Mode::Adaptive => ORDER.contains(&question.item),
    };
    listed && question.is_on_a_path()
}

/// What must be true for the question to be asked on this path.
fn clauses(question: &Question, mode: Mode) -> impl Iterator<Item = &Clause> {
    let on_quick_path = match mode {
        Mode::Complete | Mode::Adaptive => &[],
        Mode::Quick => question.quick_if,
    };
    question.visible_if.iter().chain(on_quick_path)
}
