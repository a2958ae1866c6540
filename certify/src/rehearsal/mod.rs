//! The site as it is read on another day: what it then says of its figures, and what the law of that day changes.

mod people;
mod states;
mod text;

pub use people::{Move, Reader, moves, readers};
pub use states::{State, states};
pub use text::told;

use law::{ALL, Date, Stated};

/// The facts known until a day that has passed, the oldest first.
pub fn due(day: Date) -> Vec<&'static dyn Stated> {
    let over = |fact: &&dyn Stated| fact.until.is_some_and(|last| day > last);
    let mut due: Vec<&dyn Stated> = ALL.iter().copied().filter(over).collect();
    due.sort_by_key(|fact| (fact.until, fact.id));
    due
}

#[cfg(test)]
mod tests;
