//! Format 1, frozen: `1`, level, at the complete level mode and answers, recommendation; the checksum follows.
//!
//! Never edited once released, and no longer written: its answers are those of items-2, carried to the questions of today.

mod answers;
pub(super) mod block;

use super::digits::Cursor;
use super::{Recommendation, Shared, with_what_hangs_on};
use crate::items_2::{Carried, Old, carry};
use engine::{Item, Mode, Sheet};

const VERSION: &str = "1";
const COMPLETE: u8 = b'c';
const RECOMMENDATION: u8 = b'r';
const MODES: [(Mode, &str); 2] = [(Mode::Complete, "c"), (Mode::Quick, "r")];

/// Length without the checksum of a link of this level, in characters; none for an unknown level.
pub(super) fn length(level: u8) -> Option<usize> {
    match level {
        COMPLETE => Some(2 + 1 + answers::LENGTH + block::LENGTH),
        RECOMMENDATION => Some(2 + block::LENGTH),
        _ => None,
    }
}

/// What a link says, to the letter.
struct Link {
    sheet: Option<(Mode, Old)>,
    withheld: Vec<Item>,
    recommendation: Recommendation,
}

/// Reads a text of the right length whose checksum holds, and what the person should be asked; none when a field holds a
/// value it cannot have, or when it is not the one text that says what it says.
pub(super) fn read(text: &str) -> Option<(Shared, Carried)> {
    let mut cursor = Cursor(text);
    let (version, level) = (cursor.take(1)?, cursor.take(1)?);
    let complete = level.as_bytes() == [COMPLETE];
    let (sheet, withheld) = if complete {
        let (mode, answers, withheld) = read_sheet(&mut cursor)?;
        (Some((mode, answers)), withheld)
    } else {
        (None, Vec::new())
    };
    let link = Link {
        sheet,
        withheld,
        recommendation: block::read(&mut cursor, block::LAST_OF_1)?,
    };
    (version == VERSION && cursor.0.is_empty() && write(&link) == text).then(|| carried(link))
}

fn write(link: &Link) -> String {
    let block = block::write(&link.recommendation);
    match &link.sheet {
        None => format!("{VERSION}{}{block}", char::from(RECOMMENDATION)),
        Some((mode, answers)) => {
            let (_, mode) = MODES[*mode as usize];
            let answers = answers::write(answers, &link.withheld);
            format!("{VERSION}{}{mode}{answers}{block}", char::from(COMPLETE))
        }
    }
}

fn read_sheet(cursor: &mut Cursor) -> Option<(Mode, Old, Vec<Item>)> {
    let sign = cursor.take(1)?;
    let &(mode, _) = MODES.iter().find(|(_, letter)| *letter == sign)?;
    let (answers, withheld) = answers::read(cursor)?;
    Some((mode, answers, withheld))
}

/// The same in the questions of today: what was kept back stays so, with what is asked because of it.
fn carried(link: Link) -> (Shared, Carried) {
    let (sheet, carried) = link.sheet.map_or_else(Default::default, |(mode, old)| {
        let (answers, carried) = carry(&old);
        (
            Some(Sheet {
                mode,
                answers,
                ..Sheet::default()
            }),
            carried,
        )
    });
    let shared = Shared {
        sheet,
        withheld: with_what_hangs_on(&link.withheld),
        asked_again: carried.asked_again.clone(),
        recommendation: link.recommendation,
    };
    (shared, carried)
}
