//! What a device keeps: the attempt under way and the list of attempts, over a small trait that says what a device can do.
//!
//! A kept value is present, absent, refused by the browser, damaged or from a newer version ([`Known`]); an erasure by the
//! person leaves a mark. What is damaged is put aside, what is newer is left alone, what is refused is held by the tab.

mod at_rest;
mod begun;
mod current;
mod held_list;
mod keeping;
mod keys;
mod known;
mod migrated;
mod name;
mod proposal;
mod shelf;
mod texts;

pub use at_rest::{AtRest, at_rest};
pub use current::{Current, Seen};
pub use held_list::{erase_list, held_list};
pub use keeping::Keeping;
pub use keys::{ASIDE, BEGUN, CURRENT, CURRENT_NAME, ERASED, KEPT, KEPT_ASIDE, LIST_ERASED, OURS, PROPOSED, WAITING};
pub use known::{Known, Value, known};
pub use migrated::{migrated, migrated_kept};
pub use name::{name_present, present_name};
pub use proposal::propose_once;
pub use shelf::{Changed, Names, OnlyHere, Shelf, variant_name};
pub use texts::{NotKept, Texts, names};
