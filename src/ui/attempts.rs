//! The kept attempts of this device, with their words: see [`exchange::store::Shelf`].

use crate::browser::storage::Browser;
use crate::browser::{clock, file};
use crate::ui::going_on::left_now;
use crate::ui::session::Session;
use engine::{Mode, open_questions};
use exchange::history::{Attempt, Attempts, What, write_attempts};
use exchange::store::{self, Changed, Keeping, Names, OnlyHere, Shelf};
use law::Date;
use words::attempts as text;

/// The reason why an attempt is kept by this tab only, and what to do.
pub(crate) const fn sentence(reason: OnlyHere) -> &'static str {
    match reason {
        OnlyHere::Unavailable => text::UNAVAILABLE,
        OnlyHere::Refused => text::REFUSED,
        OnlyHere::Stuck => text::STUCK,
        OnlyHere::Newer => text::NEWER,
    }
}

/// Keeps something in front of the list of this device, and gives its id; an empty name becomes « Essai 3 ».
///
/// # Errors
/// Why only this tab holds it; nothing is lost before it is closed.
pub(crate) fn keep(name: &str, what: What) -> Result<u32, OnlyHere> {
    shelf().keep(name, what)
}

/// The list as it is now.
pub(crate) fn found() -> (Attempts, Keeping) {
    shelf().found()
}

/// Edits what the device has now.
pub(crate) fn change<T>(edit: impl FnOnce(&mut Attempts) -> T) -> Changed<T> {
    shelf().change(edit)
}

/// Puts the attempt under way in the list, and another in its place; where nothing was answered, nothing is kept.
///
/// # Errors
/// When the present attempt is on the device and the list cannot be: nothing is changed then.
pub(crate) fn swap(session: Session, id: Option<u32>) -> Result<(), OnlyHere> {
    let mut swapped = Ok(());
    session.with_store(|current| swapped = shelf().swap(current, clock::moment(), id));
    swapped
}

/// Gives every attempt to the person as a file, the one under way first; none when there is nothing to give, false when the
/// browser refuses.
pub(crate) fn export(session: Session) -> Option<bool> {
    let mut all = Attempts::default();
    all.merge(found().0);
    let present = session.attempt_now();
    if !present.sheet.answers.is_empty() {
        let name = name_or_number(&all, &present_name(session));
        all.add(&name, Some(today()), What::Answers(present));
    }
    let name = format!("quatre-voies-essais-{}.json", today());
    (!all.is_empty()).then(|| file::save(&name, &write_attempts(&all)))
}

/// The name of the attempt under way; empty when it has none.
pub(crate) fn present_name(session: Session) -> String {
    store::present_name(&Browser, session.keeping_now())
}

/// Names the attempt under way.
pub(crate) fn name_present(session: Session, name: &str) {
    store::name_present(&Browser, session.keeping_now(), name);
}

/// A name for a copy that no attempt has yet.
pub(crate) fn variant_name(attempts: &Attempts, name: &str) -> String {
    store::variant_name(attempts, name, text::variant_of)
}

/// The name, or a numbered one when it is empty.
fn name_or_number(attempts: &Attempts, name: &str) -> String {
    shelf().name_or_number(attempts, name)
}

/// How many questions of an attempt have no answer; the day rate may stay empty, and what the adaptive path never asked.
pub(crate) fn left(attempt: &Attempt) -> usize {
    if attempt.sheet.mode == Mode::Adaptive {
        return if attempt.finished {
            0
        } else {
            left_now(attempt).most.into()
        };
    }
    open_questions(&attempt.sheet.answers, attempt.sheet.mode, clock::law()).len()
}

/// Today, as attempts are dated.
fn today() -> Date {
    clock::today()
}

fn shelf() -> Shelf<'static, Browser> {
    Shelf {
        texts: &Browser,
        today: today(),
        clock: clock::moment(),
        names: Names {
            numbered: text::numbered,
            put_aside: text::put_aside,
        },
    }
}
