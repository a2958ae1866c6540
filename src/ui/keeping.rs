//! Keeping the attempt on the device: what was found there, what became of the last change.

use crate::browser::storage::{self, NotKept};
use crate::history::{self, Attempt, Stored};

/// What the name of everything kept here starts with.
pub(crate) const OURS: &str = "quatre-voies:";
/// Where the current attempt is kept on the device.
pub(crate) const CURRENT: &str = "quatre-voies:courant";
/// Where the name of the current attempt is kept, as plain text.
pub(crate) const CURRENT_NAME: &str = "quatre-voies:courant-nom";
/// Where an unreadable attempt is put aside, as it was found.
pub(crate) const ASIDE: &str = "quatre-voies:mis-de-cote";

/// What happens to the answers on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Keeping {
    /// Nothing was answered yet.
    #[default]
    Nothing,
    /// The last change is kept.
    Kept,
    /// The last change lives in this tab only.
    NotKept(NotKept),
    /// What was kept is unreadable; it was put aside.
    Corrupt,
    /// What was kept is unreadable and could not be put aside; nothing is written over it.
    Stuck,
    /// Some of the kept answers were unreadable.
    Dropped(usize),
    /// What was kept is from a newer version; nothing is written over it.
    Newer,
    /// The person erased everything.
    Erased,
}

impl Keeping {
    /// Whether what the device keeps must stay as it is.
    pub(crate) const fn is_locked(self) -> bool {
        matches!(self, Self::Newer | Self::Stuck)
    }
}

/// Keeps a text of one line on the device, or in this tab when it refuses.
pub(crate) fn kept(key: &str, text: &str) -> Keeping {
    match storage::write(key, text) {
        Ok(()) => Keeping::Kept,
        Err(reason) => {
            storage::hold(key, text);
            Keeping::NotKept(reason)
        }
    }
}

/// What the device kept, and what this tab holds in its place.
pub(crate) fn restored() -> (Attempt, Keeping) {
    let (attempt, keeping) = storage::read(CURRENT).map_or_else(Default::default, |text| understood(&text));
    let Some(text) = storage::held(CURRENT) else {
        return (attempt, keeping);
    };
    match history::read(&text) {
        Stored::Attempt { attempt, .. } if keeping.is_locked() => (attempt, keeping),
        Stored::Attempt { attempt, .. } => (attempt, kept(CURRENT, &text)),
        Stored::FromNewer { .. } | Stored::Corrupt { .. } => (attempt, keeping),
    }
}

fn understood(text: &str) -> (Attempt, Keeping) {
    match history::read(text) {
        Stored::Attempt { attempt, dropped: 0 } => (attempt, Keeping::Kept),
        Stored::Attempt { attempt, dropped } => (attempt, aside(ASIDE, text, Keeping::Dropped(dropped))),
        Stored::FromNewer { .. } => (Attempt::default(), Keeping::Newer),
        Stored::Corrupt { text } => (Attempt::default(), aside(ASIDE, &text, Keeping::Corrupt)),
    }
}

/// Puts a text aside before the next change writes over it; when that fails, nothing is written over it.
pub(crate) fn aside(key: &str, text: &str, done: Keeping) -> Keeping {
    if storage::put_aside(key, text) {
        done
    } else {
        Keeping::Stuck
    }
}
