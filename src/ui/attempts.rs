//! The kept attempts on this device: read fresh, changed, written back, or held by this tab when the device refuses.

use crate::browser::{clock, storage};
use crate::ui::keeping::{CURRENT_NAME, Keeping, WAITING, aside, kept};
use crate::ui::session::Session;
use engine::open_questions;
use exchange::history::{
    Attempt, Attempts, Kept, Stored, StoredAttempts, What, clean_name, read, read_attempts, write_attempts,
};
use law::Date;
use words::attempts as text;

/// Where the list is kept on the device.
pub(crate) const KEPT: &str = "quatre-voies:essais";
/// Where an unreadable list is put aside, as it was found.
pub(crate) const KEPT_ASIDE: &str = "quatre-voies:essais-mis-de-cote";

/// Why an attempt is kept by this tab only, until it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotKept {
    /// The browser blocks storage.
    Unavailable,
    /// The device is full.
    Refused,
    /// What the device keeps is unreadable and cannot be put aside.
    Stuck,
    /// What the device keeps is from a newer version.
    Newer,
}

impl NotKept {
    /// The reason, and what to do.
    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::Unavailable => text::UNAVAILABLE,
            Self::Refused => text::REFUSED,
            Self::Stuck => text::STUCK,
            Self::Newer => text::NEWER,
        }
    }

    /// The reason that a keeping gives, if it keeps the change from the device.
    pub(crate) fn of(keeping: Keeping) -> Option<Self> {
        match keeping {
            Keeping::Nothing
            | Keeping::Kept
            | Keeping::Corrupt
            | Keeping::Dropped(_)
            | Keeping::Erased
            | Keeping::ErasedElsewhere
            | Keeping::NotErased(_) => None,
            Keeping::NotKept(storage::NotKept::Unavailable) => Some(Self::Unavailable),
            Keeping::NotKept(storage::NotKept::Refused) => Some(Self::Refused),
            Keeping::Stuck => Some(Self::Stuck),
            Keeping::Newer => Some(Self::Newer),
        }
    }
}

/// Keeps something in front of the list of this device, and gives its id; an empty name becomes « Essai 3 ».
///
/// # Errors
/// Why only this tab holds it; nothing is lost before it is closed.
pub(crate) fn keep(name: &str, what: What) -> Result<u32, NotKept> {
    let changed = change(|attempts| {
        let name = name_or_number(attempts, name);
        attempts.add(&name, Some(clock::today()), what)
    });
    NotKept::of(changed.keeping).map_or(Ok(changed.done), Err)
}

/// The list as it is now: the device's, with what this tab holds and what waits; what is unreadable is put aside.
pub(crate) fn found() -> (Attempts, Keeping) {
    let (mut attempts, mut keeping) = storage::read(KEPT).map_or_else(Default::default, |text| understood(&text));
    let held = storage::held(KEPT).map(|text| read_attempts(&text));
    let waiting: Vec<String> = storage::names(WAITING)
        .filter(|key| storage::read(key).is_some())
        .collect();
    let mut changed = !waiting.is_empty();
    if let Some(StoredAttempts::Attempts { attempts: mut own, .. }) = held {
        own.catch_up(&attempts);
        (attempts, changed) = (own, true);
    }
    for key in &waiting {
        take_in(&mut attempts, key);
    }
    if changed {
        keeping = written(&attempts, keeping);
    }
    if keeping == Keeping::Kept {
        // In the list now; one that stays is known there the next time.
        for key in &waiting {
            let _ = storage::remove(key);
        }
    }
    (attempts, keeping)
}

/// Adds to the list answers that were put aside elsewhere, unless it has them.
fn take_in(attempts: &mut Attempts, key: &str) {
    let text = storage::read(key).unwrap_or_default();
    let Stored::Attempt { attempt, .. } = read(&text) else {
        return;
    };
    let same = |kept: &Kept| matches!(&kept.what, What::Answers(own) if own.sheet == attempt.sheet);
    if !attempts.iter().any(same) {
        let name = free_name(attempts, 1, text::put_aside);
        attempts.add(&name, Some(clock::today()), What::Answers(attempt));
    }
}

/// A change of the list: what the edit gave, the list since, and what became of it.
pub(crate) struct Changed<T> {
    /// What the edit gave.
    pub(crate) done: T,
    /// The list, with what other tabs left there.
    pub(crate) attempts: Attempts,
    /// Whether the device keeps it.
    pub(crate) keeping: Keeping,
}

/// Edits what the device has now, so that no tab writes over another.
pub(crate) fn change<T>(edit: impl FnOnce(&mut Attempts) -> T) -> Changed<T> {
    let (mut attempts, keeping) = found();
    let done = edit(&mut attempts);
    let keeping = written(&attempts, keeping);
    Changed {
        done,
        attempts,
        keeping,
    }
}

/// Puts the attempt under way in the list, and another in its place; where nothing was answered, nothing is kept.
///
/// # Errors
/// When the present attempt is on the device and the list cannot be: nothing is changed then.
pub(crate) fn swap(session: Session, id: Option<u32>) -> Result<(), NotKept> {
    // The last answer may come from another tab.
    session.follow();
    put_away(session)?;
    let next = id.and_then(|id| found().0.get(id).cloned());
    let (name, attempt) = match next.map(|kept| (kept.name, kept.what)) {
        Some((name, What::Answers(attempt))) => (name, attempt),
        Some((_, What::Link(_))) | None => (String::new(), Attempt::default()),
    };
    session.replace(&attempt);
    name_present(session, &name);
    // Taken out of the list only once it is kept elsewhere at least as well.
    let as_well = session.keeping_now() == Keeping::Kept || NotKept::of(found().1).is_some();
    if let Some(id) = id.filter(|_| as_well) {
        change(|attempts| attempts.remove(id));
    }
    Ok(())
}

/// The name of the attempt under way; empty when it has none.
pub(crate) fn present_name(session: Session) -> String {
    // What the device keeps and must keep is the name of another attempt.
    let on_device = || (!session.keeping_now().is_locked()).then(|| storage::read(CURRENT_NAME))?;
    let name = storage::held(CURRENT_NAME).or_else(on_device);
    clean_name(&name.unwrap_or_default())
}

/// Names the attempt under way; in this tab only when the device keeps another that must stay as it is.
pub(crate) fn name_present(session: Session, name: &str) {
    let name = clean_name(name);
    match (name.is_empty(), session.keeping_now().is_locked()) {
        (true, true) => storage::let_go(CURRENT_NAME),
        // One that stays is shown again.
        (true, false) => _ = storage::remove(CURRENT_NAME),
        (false, true) => storage::hold(CURRENT_NAME, &name),
        (false, false) => drop(kept(CURRENT_NAME, &name)),
    }
}

/// A name for a copy that no attempt has yet.
pub(crate) fn variant_name(attempts: &Attempts, name: &str) -> String {
    /// Leaves room for what follows.
    const LONGEST: usize = 40;
    let base: String = name.chars().take(LONGEST).collect();
    free_name(attempts, 1, |rank| text::variant_of(base.trim(), rank))
}

/// The name, or a numbered one when it is empty.
pub(crate) fn name_or_number(attempts: &Attempts, name: &str) -> String {
    match clean_name(name) {
        name if name.is_empty() => free_name(attempts, attempts.len() + 1, text::numbered),
        name => name,
    }
}

/// How many questions of an attempt have no answer; the day rate may stay empty.
pub(crate) fn left(attempt: &Attempt) -> usize {
    open_questions(&attempt.sheet.answers, attempt.sheet.mode).len()
}

/// Today, as attempts are dated.
pub(crate) fn today() -> Date {
    clock::today()
}

fn free_name(attempts: &Attempts, first: usize, named: impl Fn(usize) -> String) -> String {
    let taken = |name: &String| attempts.iter().any(|kept| kept.name == *name);
    // One more number than there are names: one of them is free.
    let mut numbers = (first..=first + attempts.len()).map(named);
    numbers.find(|name| !taken(name)).unwrap_or_default()
}

fn put_away(session: Session) -> Result<(), NotKept> {
    let present = session.attempt_now();
    if present.sheet.answers.is_empty() {
        return Ok(());
    }
    // What neither the device nor the tab keeps would go with this page.
    let no_worse = NotKept::of(session.keeping_now()).is_some();
    let changed = change(|attempts| {
        let name = name_or_number(attempts, &present_name(session));
        attempts.add(&name, Some(clock::today()), What::Answers(present))
    });
    let no_worse = no_worse && storage::tab_outlives_pages();
    match NotKept::of(changed.keeping).filter(|_| !no_worse) {
        None => Ok(()),
        Some(reason) => {
            change(|attempts| attempts.remove(changed.done));
            Err(reason)
        }
    }
}

fn understood(text: &str) -> (Attempts, Keeping) {
    match read_attempts(text) {
        StoredAttempts::Attempts { attempts, dropped: 0 } => (attempts, Keeping::Kept),
        StoredAttempts::Attempts { attempts, dropped } => {
            (attempts, aside(KEPT_ASIDE, text, Keeping::Dropped(dropped)))
        }
        StoredAttempts::FromNewer { .. } => (Attempts::default(), Keeping::Newer),
        StoredAttempts::Corrupt => (Attempts::default(), aside(KEPT_ASIDE, text, Keeping::Corrupt)),
    }
}

fn written(attempts: &Attempts, before: Keeping) -> Keeping {
    let text = write_attempts(attempts);
    if before.is_locked() {
        storage::hold(KEPT, &text);
        before
    } else {
        kept(KEPT, &text)
    }
}
