//! The questionnaire items-2 as data, and how its answers go on: stored attempts, files, lines and links of format 1 are
//! read with it for ever, and written as answers of today.

mod carry;
mod items;
mod old;
mod table;

pub use carry::Carried;
pub use table::{Becomes, ROWS, Row};

pub(crate) use carry::carry;
pub(crate) use items::{ORDER, VERSION, dont_know, maximum, rank};
pub(crate) use old::Old;

use engine::{Item, choices};

/// Whether an option was one of items-2 and is none of today: it tells which questionnaire was answered.
pub(crate) fn is_only_old(item: Item, option: &str) -> bool {
    let was = rank(item).is_some_and(|rank| ORDER[rank].1.options().contains(&option));
    was && !choices(item).iter().any(|choice| choice.id == option)
}

/// The questions that an answer to another one of items-2 also answers, after it.
pub(crate) fn given() -> impl Iterator<Item = (Item, Item)> {
    ROWS.iter().filter_map(|row| match row.becomes {
        Becomes::Both(_, other, _) => Some((row.item, other)),
        _ => None,
    })
}
