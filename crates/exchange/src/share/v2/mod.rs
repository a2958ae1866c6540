//! Format 2, provisional until the questions of the next step are in it: `2`, level, at the complete level the number of the
//! questionnaire, mode and answers, then the recommendation as format 1 writes it; the checksum follows.
//!
//! Until it is frozen, a link of another questionnaire than items-3 is refused as one of a later version.

mod answers;
mod items;

use super::Shared;
use super::digits::Cursor;
use super::v1::block;
use engine::{Mode, Sheet};

const VERSION: &str = "2";
const COMPLETE: u8 = b'c';
const RECOMMENDATION: u8 = b'r';
/// The questionnaire whose answers it carries: items-3.
const QUESTIONS: u8 = b'3';
const MODES: [(Mode, &str); 3] = [(Mode::Complete, "c"), (Mode::Quick, "r"), (Mode::Adaptive, "a")];

/// Length without the checksum of a link of this level, in characters; none for an unknown level.
pub(super) fn length(level: u8) -> Option<usize> {
    match level {
        COMPLETE => Some(2 + 2 + answers::LENGTH + block::LENGTH),
        RECOMMENDATION => Some(2 + block::LENGTH),
        _ => None,
    }
}

/// Whether a text whose checksum holds says that it has answers to later questions.
pub(super) fn is_of_later_questions(text: &str) -> bool {
    matches!(text.as_bytes(), [b'2', COMPLETE, questions, ..] if *questions > QUESTIONS)
}

/// Writes everything but the checksum.
pub(super) fn write(shared: &Shared) -> String {
    let block = block::write(&shared.recommendation);
    match &shared.sheet {
        None => format!("{VERSION}{}{block}", char::from(RECOMMENDATION)),
        Some(sheet) => {
            let (_, mode) = MODES[sheet.mode as usize];
            let answers = answers::write(&sheet.answers, &shared.withheld, &shared.asked_again);
            let [level, questions] = [COMPLETE, QUESTIONS].map(char::from);
            format!("{VERSION}{level}{questions}{mode}{answers}{block}")
        }
    }
}

/// Reads a text of the right length whose checksum holds; none when a field holds a value it cannot have,
/// or when it is not the one text that says what it says.
pub(super) fn read(text: &str) -> Option<Shared> {
    let mut cursor = Cursor(text);
    let (_, level) = (cursor.take(1)?, cursor.take(1)?);
    let complete = level.as_bytes() == [COMPLETE];
    let (sheet, read) = if complete {
        let (mode, read) = read_sheet(&mut cursor)?;
        let answers = read.answers;
        (
            Some(Sheet {
                mode,
                answers,
                ..Sheet::default()
            }),
            read,
        )
    } else {
        Default::default()
    };
    let shared = Shared {
        sheet,
        withheld: read.withheld,
        asked_again: read.asked_again,
        recommendation: block::read(&mut cursor, block::LAST_OF_2)?,
    };
    (cursor.0.is_empty() && write(&shared) == text).then_some(shared)
}

fn read_sheet(cursor: &mut Cursor) -> Option<(Mode, answers::Read)> {
    // Another questionnaire writes itself otherwise: the comparison with the text refuses it.
    let (_, sign) = (cursor.take(1)?, cursor.take(1)?);
    let &(mode, _) = MODES.iter().find(|(_, letter)| *letter == sign)?;
    Some((mode, answers::read(cursor)?))
}
