//! What became of a kept value: what was found on the device, what happened to the last change.

use super::known::{Known, Value};
use super::texts::{NotKept, Texts};

/// What happens to a value on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// There is nothing yet.
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
    /// Some of what was kept was unreadable.
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
    /// What is known of a value, once what cannot be read is put aside; `text` is what was found.
    pub(super) fn of<V: Value>(texts: &impl Texts, known: &Known<V>, text: &str) -> Self {
        let aside = |done| {
            if texts.put_aside(V::ASIDE, 0, text) {
                done
            } else {
                Self::Stuck
            }
        };
        match known {
            Known::Refused(reason) => Self::NotKept(*reason),
            Known::Absent => Self::Nothing,
            Known::Present { dropped: 0, .. } => Self::Kept,
            Known::Present { dropped, .. } => aside(Self::Dropped(*dropped)),
            Known::Damaged => aside(Self::Corrupt),
            Known::Newer => Self::Newer,
        }
    }

    /// Whether what the device keeps must stay as it is.
    pub const fn is_locked(self) -> bool {
        matches!(self, Self::Newer | Self::Stuck)
    }

    /// Whether the device lacks the last change, so that our own links must carry it.
    pub const fn is_carried(self) -> bool {
        matches!(self, Self::NotKept(_)) || self.is_locked()
    }
}
