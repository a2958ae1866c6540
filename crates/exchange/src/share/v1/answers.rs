//! The answers of format 1, which are answers to items-2: one field an item, in the frozen order.

use crate::items_2::{ORDER, Old};
use crate::share::digits::Cursor;
use crate::share::fields::{DONT_KNOW, MISSING, Said, WITHHELD, width};
use engine::{Answer, Item};

/// Width of all the fields, in characters.
pub(super) const LENGTH: usize = width(&ORDER);

/// The signs that stand for a value.
const SIGNS: [char; 3] = [MISSING, DONT_KNOW, WITHHELD];

/// Writes the answers, with a sign instead of each withheld one.
pub(super) fn write(answers: &Old, withheld: &[Item]) -> String {
    let fields = ORDER.iter().map(|&(item, field)| {
        field.write(match answers.get(item) {
            _ if withheld.contains(&item) => Said::Sign(WITHHELD),
            None => Said::Sign(MISSING),
            Some(Answer::DontKnow) => Said::Sign(DONT_KNOW),
            Some(answer) => Said::Value(answer),
        })
    });
    fields.collect()
}

/// Reads the answers and which ones are withheld.
pub(super) fn read(cursor: &mut Cursor) -> Option<(Old, Vec<Item>)> {
    let (mut answers, mut withheld) = (Old::default(), Vec::new());
    for &(item, field) in &ORDER {
        match field.read(cursor, &SIGNS)? {
            Said::Sign(DONT_KNOW) => answers.set(item, Answer::DontKnow).ok()?,
            Said::Sign(WITHHELD) => withheld.push(item),
            Said::Sign(_) => {}
            Said::Value(answer) => answers.set(item, answer).ok()?,
        }
    }
    Some((answers, withheld))
}
