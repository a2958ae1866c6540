//! What can be known of a kept value.

use super::keys::{ASIDE, CURRENT, KEPT, KEPT_ASIDE};
use super::texts::NotKept;
use crate::history::{self, Attempts, Stored, StoredAttempts, Written};

/// What a device says of a value when it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<V> {
    /// Nothing: the browser refuses.
    Refused(NotKept),
    /// That it keeps none.
    Absent,
    /// The value, and how many of its parts could not be read.
    Present {
        /// What could be read.
        value: V,
        /// Number of parts that could not; above 0, the text is worth putting aside.
        dropped: usize,
    },
    /// A text that no version wrote.
    Damaged,
    /// A text that a newer version wrote.
    Newer,
}

/// A value that a device keeps as text under one key.
pub trait Value: Sized {
    /// Its key.
    const KEY: &'static str;
    /// Where a text that cannot be read is put aside.
    const ASIDE: &'static str;
    /// What a text turns out to be.
    fn of_text(text: &str) -> Known<Self>;
    /// The text that [`Value::of_text`] reads.
    fn text(&self) -> String;
}

/// What was found under the key of a value.
pub fn known<V: Value>(found: &Result<Option<String>, NotKept>) -> Known<V> {
    match found {
        Err(reason) => Known::Refused(*reason),
        Ok(None) => Known::Absent,
        Ok(Some(text)) => V::of_text(text),
    }
}

/// The attempt under way.
impl Value for Written {
    const KEY: &'static str = CURRENT;
    const ASIDE: &'static str = ASIDE;

    fn of_text(text: &str) -> Known<Self> {
        match history::read_at(text) {
            Stored::Attempt { attempt, dropped } => Known::Present {
                value: attempt,
                dropped,
            },
            Stored::FromNewer { .. } => Known::Newer,
            Stored::Corrupt { .. } => Known::Damaged,
        }
    }

    fn text(&self) -> String {
        history::write_at(self)
    }
}

/// The list of attempts.
impl Value for Attempts {
    const KEY: &'static str = KEPT;
    const ASIDE: &'static str = KEPT_ASIDE;

    fn of_text(text: &str) -> Known<Self> {
        match history::read_attempts(text) {
            StoredAttempts::Attempts { attempts, dropped } => Known::Present {
                value: attempts,
                dropped,
            },
            StoredAttempts::FromNewer { .. } => Known::Newer,
            StoredAttempts::Corrupt => Known::Damaged,
        }
    }

    fn text(&self) -> String {
        history::write_attempts(self)
    }
}
