//! Where the questionnaire goes on: by its fixed order, or on the adaptive path by what the choice says.

use crate::browser::{choice, clock};
use crate::choice::wire::{Reply, State};
use engine::adaptive::START;
use engine::{Item, Mode, Sheet, left_at_most, open_questions, question, visible};
use exchange::history::{Attempt, Left, Place};

/// The next question of an attempt, or the recap, and the fewest and the most questions left where that is known.
pub(crate) fn next(attempt: &Attempt) -> (Place, Option<(u8, u8)>) {
    if attempt.sheet.mode != Mode::Adaptive {
        return (Place::first_open(&attempt.sheet, clock::law()), None);
    }
    let answers = &attempt.sheet.answers;
    let waits = |item: &Item| answers.get(*item).is_none();
    let seen = visible(answers);
    let early = || START.into_iter().find(|item| seen.contains(item) && waits(item));
    if let Some(item) = attempt.walked().into_iter().find(waits).or_else(early) {
        return (Place::Question(item), None);
    }
    match chosen(attempt, attempt.surer && !attempt.finished) {
        Some(Reply { next, left }) => (next.map_or(Place::Recap, Place::Question), Some(left)),
        None => in_fixed_order(&attempt.sheet),
    }
}

/// What the choice says of these answers; none where it is not there.
pub(crate) fn chosen(attempt: &Attempt, further: bool) -> Option<Reply> {
    let reply = choice::ask(&State {
        answers: attempt.sheet.answers,
        last: attempt.walked().last().copied(),
        further,
        law: clock::law(),
    });
    reply.filter(|reply| reply.next.is_none_or(|item| may_come(attempt, item)))
}

/// Whether a question may come next: one never asked in sight, or one that confirms.
fn may_come(attempt: &Attempt, item: Item) -> bool {
    let confirms = question(item).confirms.is_some() && attempt.sheet.answers.get(item).is_none();
    confirms || attempt.never_asked().contains(&item)
}

fn in_fixed_order(sheet: &Sheet) -> (Place, Option<(u8, u8)>) {
    let open = open_questions(&sheet.answers, sheet.mode, clock::law());
    let place = Place::first_open(sheet, clock::law());
    let most = open
        .first()
        .map(|&item| left_at_most(&sheet.answers, sheet.mode, item, clock::law()));
    (place, most.map(|most| (open.len() as u8, most as u8)))
}

/// What is told of the questions left at the next one: never more than before.
pub(crate) fn left_then(attempt: &Attempt, now: Option<(u8, u8)>) -> Option<Left> {
    let asked = answered(attempt);
    let before = attempt.left.unwrap_or(Left::at_start(0));
    now.map_or(attempt.left, |now| Some(before.then(now, asked)))
}

/// What is told on screen.
pub(crate) fn left_now(attempt: &Attempt) -> Left {
    attempt.left.unwrap_or_else(|| Left::at_start(answered(attempt)))
}

fn answered(attempt: &Attempt) -> u8 {
    let answers = &attempt.sheet.answers;
    let walked = attempt.walked().into_iter();
    walked.filter(|&item| answers.get(item).is_some()).count() as u8
}

/// Goes on, once enough is known, with every question in sight.
pub(crate) fn go_further(attempt: &mut Attempt) {
    let most = attempt.never_asked().len().max(1) as u8;
    attempt.surer = true;
    attempt.finished = false;
    attempt.left = Some(Left {
        fewest: 1,
        most,
        asked: answered(attempt),
    });
    attempt.at = next(attempt).0;
}
