//! The kept attempts: read fresh, changed, written back, or held by this tab when the device refuses.

use super::current::Current;
use super::held_list::{held_list, hold_list};
use super::keeping::Keeping;
use super::keys::WAITING;
use super::known::{Known, Value, known};
use super::name::{name_present, present_name};
use super::texts::{NotKept, Texts, names};
use crate::history::{Attempt, Attempts, Kept, Stored, What, clean_name, read};
use law::Date;

/// Why an attempt is kept by this tab only, until it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnlyHere {
    /// The browser blocks storage.
    Unavailable,
    /// The device is full.
    Refused,
    /// What the device keeps is unreadable and cannot be put aside.
    Stuck,
    /// What the device keeps is from a newer version.
    Newer,
}

impl OnlyHere {
    /// The reason that a keeping gives, if it keeps the change from the device.
    pub const fn of(keeping: Keeping) -> Option<Self> {
        match keeping {
            Keeping::Nothing
            | Keeping::Kept
            | Keeping::Corrupt
            | Keeping::Dropped(_)
            | Keeping::Erased
            | Keeping::ErasedElsewhere
            | Keeping::NotErased(_) => None,
            Keeping::NotKept(NotKept::Unavailable) => Some(Self::Unavailable),
            Keeping::NotKept(NotKept::Refused) => Some(Self::Refused),
            Keeping::Stuck => Some(Self::Stuck),
            Keeping::Newer => Some(Self::Newer),
        }
    }
}

/// Names given to attempts without one, from their rank.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// To one that the person keeps.
    pub numbered: fn(usize) -> String,
    /// To answers put aside because of another tab.
    pub put_aside: fn(usize) -> String,
}

/// The list of attempts of a device.
#[derive(Clone, Copy, Debug)]
pub struct Shelf<'a, T> {
    /// The device.
    pub texts: &'a T,
    /// The day written on what is kept now.
    pub today: Date,
    /// The moment of the page, from [`crate::history::moment`].
    pub clock: u64,
    /// Names for what has none.
    pub names: Names,
}

/// A change of the list.
#[derive(Debug)]
pub struct Changed<T> {
    /// What the edit gave.
    pub done: T,
    /// The list, with what other tabs left there.
    pub attempts: Attempts,
    /// Whether the device keeps it.
    pub keeping: Keeping,
}

impl<T: Texts> Shelf<'_, T> {
    /// The list as it is now: the device's, with what this tab holds and what waits; what is unreadable is put aside.
    pub fn found(&self) -> (Attempts, Keeping) {
        let (mut attempts, mut keeping) = self.on_device();
        let waiting: Vec<String> = names(WAITING).filter(|key| self.may_come_in(key)).collect();
        let mut changed = !waiting.is_empty();
        if let Some(mut own) = self.in_tab() {
            own.catch_up(&attempts);
            (attempts, changed) = (own, true);
        }
        for key in &waiting {
            self.take_in(&mut attempts, key);
        }
        if changed {
            keeping = self.written(&attempts, keeping);
        }
        if keeping == Keeping::Kept {
            // In the list now; one that stays is known there the next time.
            for key in &waiting {
                let _ = self.texts.remove(key);
            }
        }
        (attempts, keeping)
    }

    /// Edits what the device has now, so that no tab writes over another.
    pub fn change<U>(&self, edit: impl FnOnce(&mut Attempts) -> U) -> Changed<U> {
        let (mut attempts, keeping) = self.found();
        let done = edit(&mut attempts);
        let keeping = self.written(&attempts, keeping);
        Changed {
            done,
            attempts,
            keeping,
        }
    }

    /// Keeps something in front of the list, and gives its id; an empty name becomes a numbered one.
    ///
    /// # Errors
    /// Why only this tab holds it; nothing is lost before it is closed.
    pub fn keep(&self, name: &str, what: What) -> Result<u32, OnlyHere> {
        let changed = self.change(|attempts| {
            let name = self.name_or_number(attempts, name);
            attempts.add(&name, Some(self.today), what)
        });
        OnlyHere::of(changed.keeping).map_or(Ok(changed.done), Err)
    }

    /// Puts the attempt under way in the list, and another in its place; where nothing was answered, nothing is kept.
    ///
    /// # Errors
    /// When the present attempt is on the device and the list cannot be: nothing is changed then.
    pub fn swap(&self, current: &mut Current, clock: u64, id: Option<u32>) -> Result<(), OnlyHere> {
        // The last answer may come from another tab, and the device may by now refuse what it lacks.
        current.settle(self.texts);
        self.put_away(current)?;
        let next = id.and_then(|id| self.found().0.get(id).cloned());
        let (name, attempt) = match next.map(|kept| (kept.name, kept.what)) {
            Some((name, What::Answers(attempt))) => (name, attempt),
            Some((_, What::Link(_))) | None => (String::new(), Attempt::default()),
        };
        current.replace(self.texts, clock, &attempt);
        name_present(self.texts, current.keeping(), &name);
        // Taken out of the list only once it is kept elsewhere at least as well.
        let as_well = current.keeping() == Keeping::Kept || OnlyHere::of(self.found().1).is_some();
        if let Some(id) = id.filter(|_| as_well) {
            self.change(|attempts| attempts.remove(id));
        }
        Ok(())
    }

    /// The name, or a numbered one when it is empty.
    pub fn name_or_number(&self, attempts: &Attempts, name: &str) -> String {
        match clean_name(name) {
            name if name.is_empty() => free_name(attempts, attempts.len() + 1, self.names.numbered),
            name => name,
        }
    }

    fn on_device(&self) -> (Attempts, Keeping) {
        let Some(text) = self.texts.read(Attempts::KEY) else {
            return Default::default();
        };
        let known = Attempts::of_text(&text);
        let keeping = Keeping::of(self.texts, &known, &text);
        (present(known).unwrap_or_default(), keeping)
    }

    fn in_tab(&self) -> Option<Attempts> {
        present(known(&Ok(held_list(self.texts))))
    }

    /// Whether what waits here goes into the list and away: not what a newer version wrote, and what cannot be read
    /// whole only once its text is put aside.
    fn may_come_in(&self, key: &str) -> bool {
        let text = self.texts.read(key);
        text.is_some_and(|text| match read(&text) {
            Stored::Attempt { dropped: 0, .. } => true,
            Stored::Attempt { .. } | Stored::Corrupt { .. } => self.texts.put_aside(Attempts::ASIDE, 0, &text),
            Stored::FromNewer { .. } => false,
        })
    }

    /// Adds to the list answers that were put aside elsewhere, unless it has them.
    fn take_in(&self, attempts: &mut Attempts, key: &str) {
        let text = self.texts.read(key).unwrap_or_default();
        let Stored::Attempt { attempt, .. } = read(&text) else {
            return;
        };
        let same = |kept: &Kept| matches!(&kept.what, What::Answers(own) if own.sheet.says_the_same(&attempt.sheet));
        if !attempts.iter().any(same) {
            let name = free_name(attempts, 1, self.names.put_aside);
            attempts.add(&name, Some(self.today), What::Answers(attempt));
        }
    }

    fn put_away(&self, current: &Current) -> Result<(), OnlyHere> {
        let present = *current.attempt();
        if present.sheet.answers.is_empty() {
            return Ok(());
        }
        // What neither the device nor the tab keeps would go with this page.
        let no_worse = OnlyHere::of(current.keeping()).is_some() && !current.is_partly_kept();
        let changed = self.change(|attempts| {
            let name = self.name_or_number(attempts, &present_name(self.texts, current.keeping()));
            attempts.add(&name, Some(self.today), What::Answers(present))
        });
        let no_worse = no_worse && self.texts.tab_outlives_pages();
        match OnlyHere::of(changed.keeping).filter(|_| !no_worse) {
            None => Ok(()),
            Some(reason) => {
                self.change(|attempts| attempts.remove(changed.done));
                Err(reason)
            }
        }
    }

    fn written(&self, attempts: &Attempts, before: Keeping) -> Keeping {
        let text = attempts.text();
        let written = if before.is_locked() {
            Err(before)
        } else {
            self.texts.write(Attempts::KEY, &text).map_err(Keeping::NotKept)
        };
        match written {
            Ok(()) => Keeping::Kept,
            Err(keeping) => {
                hold_list(self.texts, self.clock, &text);
                keeping
            }
        }
    }
}

/// A name for a copy that no attempt has yet.
pub fn variant_name(attempts: &Attempts, name: &str, variant_of: fn(&str, usize) -> String) -> String {
    /// Leaves room for what follows.
    const LONGEST: usize = 40;
    let base: String = name.chars().take(LONGEST).collect();
    free_name(attempts, 1, |rank| variant_of(base.trim(), rank))
}

fn free_name(attempts: &Attempts, first: usize, named: impl Fn(usize) -> String) -> String {
    let taken = |name: &String| attempts.iter().any(|kept| kept.name == *name);
    // One more number than there are names: one of them is free.
    let mut numbers = (first..=first + attempts.len()).map(named);
    numbers.find(|name| !taken(name)).unwrap_or_default()
}

fn present<V>(known: Known<V>) -> Option<V> {
    match known {
        Known::Present { value, .. } => Some(value),
        Known::Refused(_) | Known::Absent | Known::Damaged | Known::Newer => None,
    }
}
