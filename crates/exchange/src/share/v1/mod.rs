//! Format 1, frozen: `1`, level, at the complete level mode and answers, recommendation; the checksum follows.
//!
//! Never edited once released: a new question, option or field means a new format.

mod answers;
mod block;
mod items;

use super::Shared;
use super::digits::Cursor;
use engine::{Mode, Sheet};

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

/// Writes everything but the checksum.
pub(super) fn write(shared: &Shared) -> String {
    let block = block::write(&shared.recommendation);
    match &shared.sheet {
        None => format!("{VERSION}{}{block}", char::from(RECOMMENDATION)),
        Some(sheet) => {
            let (_, mode) = MODES[sheet.mode as usize];
            let answers = answers::write(&sheet.answers, &shared.withheld);
            format!("{VERSION}{}{mode}{answers}{block}", char::from(COMPLETE))
        }
    }
}

/// Reads a text of the right length whose checksum holds; none when a field holds a value it cannot have,
/// or when it is not the one text that says what it says.
pub(super) fn read(text: &str) -> Option<Shared> {
    let mut cursor = Cursor(text);
    let (version, level) = (cursor.take(1)?, cursor.take(1)?);
    let complete = level.as_bytes() == [COMPLETE];
    let (sheet, withheld) = if complete {
        read_sheet(&mut cursor)?
    } else {
        (None, Vec::new())
    };
    let recommendation = block::read(&mut cursor)?;
    let shared = Shared {
        sheet,
        withheld,
        recommendation,
    };
    (version == VERSION && cursor.0.is_empty() && write(&shared) == text).then_some(shared)
}

fn read_sheet(cursor: &mut Cursor) -> Option<(Option<Sheet>, Vec<engine::Item>)> {
    let sign = cursor.take(1)?;
    let &(mode, _) = MODES.iter().find(|(_, letter)| *letter == sign)?;
    let (answers, withheld) = answers::read(cursor)?;
    Some((Some(Sheet { mode, answers }), withheld))
}
