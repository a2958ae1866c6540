//! What the browser keeps, as values: the attempt under way, the attempts kept beside it, and files of them.

mod attempts;
mod attempts_read;
mod attempts_text;
mod begun;
mod compared;
mod copies;
mod current;
mod encoding;
mod file;
mod moments;
mod walk;

pub use attempts::{Attempts, Kept, LONGEST_NAME, Merged, What, clean_name};
pub use attempts_read::{StoredAttempts, carried_of, read_attempts};
pub use attempts_text::write_attempts;
pub use begun::joined;
pub use compared::{Cell, CompareSide, Compared, ComparedItem, compared};
pub use copies::{Device, Held, Outcome, Written, decide};
pub use current::{Attempt, Place, Stored, carried, read, read_at, write, write_at};
pub use encoding::{Encoding, text_of};
pub use file::{FromFile, LARGEST_FILE, MOST_ATTEMPTS, NotOurs, read_file};
pub use moments::{LATEST, Moments, day_of, moment, moment_after};
pub use walk::{Left, Path};
