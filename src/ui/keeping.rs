//! Keeping the attempt on the device: what was found there, what became of the last change.

use crate::browser::storage::{self, NotKept};
use exchange::history::{self, Device, Stored, Written};

/// What the name of everything kept here starts with.
pub(crate) const OURS: &str = "quatre-voies:";
/// Where the current attempt is kept on the device.
pub(crate) const CURRENT: &str = "quatre-voies:courant";
/// Where the name of the current attempt is kept, as plain text.
pub(crate) const CURRENT_NAME: &str = "quatre-voies:courant-nom";
/// Where an unreadable attempt is put aside, as it was found.
pub(crate) const ASIDE: &str = "quatre-voies:mis-de-cote";
/// Where answers wait for the list of attempts: the pages of the questionnaire do not read it.
pub(crate) const WAITING: &str = "quatre-voies:essai-a-ranger";
/// The moment of the person's last erasure, for the tabs that still hold answers; nothing else is in it.
pub(crate) const ERASED: &str = "quatre-voies:efface";

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
    /// The person erased everything in another tab.
    ErasedElsewhere,
    /// The person wanted to erase everything, and the browser did not let it be done.
    NotErased(NotKept),
}

impl Keeping {
    /// Whether what the device keeps must stay as it is.
    pub(crate) const fn is_locked(self) -> bool {
        matches!(self, Self::Newer | Self::Stuck)
    }

    /// Whether the device lacks the last change, so that our own links must carry it.
    pub(crate) const fn is_carried(self) -> bool {
        matches!(self, Self::NotKept(_)) || self.is_locked()
    }
}

/// Keeps a text on the device, or in this tab when it refuses.
pub(crate) fn kept(key: &str, text: &str) -> Keeping {
    match storage::write(key, text) {
        Ok(()) => Keeping::Kept,
        Err(reason) => {
            storage::hold(key, text);
            Keeping::NotKept(reason)
        }
    }
}

/// What the device has at one moment: the attempt, and the mark of the last erasure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) text: Result<Option<String>, NotKept>,
    /// 0 for none.
    pub(crate) erased: u64,
}

impl Seen {
    /// What the device has now.
    pub(crate) fn now() -> Self {
        let erased = storage::read(ERASED).and_then(|moment| moment.parse().ok());
        Self {
            text: storage::find(CURRENT),
            erased: erased.unwrap_or_default(),
        }
    }

    /// What it is; what cannot be read is put aside.
    pub(crate) fn understood(&self) -> (Device, Keeping) {
        match &self.text {
            Err(reason) => (Device::Refused, Keeping::NotKept(*reason)),
            Ok(None) => (Device::Absent, Keeping::Nothing),
            Ok(Some(text)) => understood(text),
        }
    }
}

fn understood(text: &str) -> (Device, Keeping) {
    match history::read(text) {
        Stored::Attempt { attempt, dropped } => {
            let (since, stamp) = history::moments(text);
            let kept = Device::Kept(Written { attempt, since, stamp });
            (kept, whole(text, dropped))
        }
        Stored::FromNewer { .. } => (Device::Unreadable, Keeping::Newer),
        Stored::Corrupt { text } => (Device::Unreadable, aside(ASIDE, &text, Keeping::Corrupt)),
    }
}

fn whole(text: &str, dropped: usize) -> Keeping {
    match dropped {
        0 => Keeping::Kept,
        _ => aside(ASIDE, text, Keeping::Dropped(dropped)),
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
