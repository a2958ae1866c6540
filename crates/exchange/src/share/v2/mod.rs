//! Format 2, frozen: `2`, level, at the complete level the sheet, then the recommendation as format 1 writes it; the checksum
//! follows. `schema/links-2.md` describes it sign by sign.
//!
//! Never edited once released: what is to be said otherwise is said in a format 3. A link of another questionnaire than
//! items-3 is refused as one of a later version.
//!
//! The sheet: the number of the questionnaire (1 sign), the mode (1), the trade (2, 0 for none), the question asked last (2, 0
//! for none, else its place in [`items::ORDER`] from 1), then the answers in that order.

mod answers;
mod items;

use super::digits::{Cursor, digits};
use super::v1::block;
use super::{Shared, without};
use engine::{Item, Mode, Sheet, Trade};
use items::ORDER;

const VERSION: &str = "2";
const COMPLETE: u8 = b'c';
const RECOMMENDATION: u8 = b'r';
/// The questionnaire whose answers it carries: items-3.
const QUESTIONS: u8 = b'3';
/// Number of the questionnaire, mode, trade, last question.
const HEAD: usize = 1 + 1 + NUMBER as usize + NUMBER as usize;
/// Width of the trade, and of the place of the last question.
const NUMBER: u32 = 2;
const MODES: [(Mode, &str); 3] = [(Mode::Complete, "c"), (Mode::Quick, "r"), (Mode::Adaptive, "a")];

/// Length without the checksum of a link of this level, in characters; none for an unknown level.
pub(super) fn length(level: u8) -> Option<usize> {
    match level {
        COMPLETE => Some(2 + HEAD + answers::LENGTH + block::LENGTH),
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
            // Nothing that is kept back gets into a link, whoever made what it says.
            let sheet = without(sheet, &shared.withheld);
            let head = write_head(&sheet);
            let answers = answers::write(&sheet.answers, &shared.withheld, &shared.asked_again);
            format!("{VERSION}{}{head}{answers}{block}", char::from(COMPLETE))
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
        let (sheet, read) = read_sheet(&mut cursor)?;
        (Some(sheet), read)
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

/// Everything of a sheet that stands before its answers.
fn write_head(sheet: &Sheet) -> String {
    let (_, mode) = MODES[sheet.mode as usize];
    let trade = sheet.trade.map_or(0, |Trade(number)| number.into());
    let last = sheet
        .last
        .and_then(|last| ORDER.iter().position(|(item, _)| *item == last));
    let last = last.map_or(0, |place| place as u32 + 1);
    let [trade, last] = [trade, last].map(|number| digits(number, NUMBER));
    format!("{}{mode}{trade}{last}", char::from(QUESTIONS))
}

fn read_sheet(cursor: &mut Cursor) -> Option<(Sheet, answers::Read)> {
    // Another questionnaire writes itself otherwise: the comparison with the text refuses it.
    let (_, sign) = (cursor.take(1)?, cursor.take(1)?);
    let &(mode, _) = MODES.iter().find(|(_, letter)| *letter == sign)?;
    let trade = Trade::numbered(cursor.number(NUMBER, Trade::HIGHEST.into())?.into());
    let last = asked_last(cursor.number(NUMBER, ORDER.len() as u32)?);
    let read = answers::read(cursor)?;
    let answers = read.answers;
    let sheet = Sheet {
        mode,
        answers,
        last,
        trade,
    };
    Some((sheet, read))
}

/// The question of this place, from 1; none for 0.
fn asked_last(place: u32) -> Option<Item> {
    let rank = place.checked_sub(1)? as usize;
    ORDER.get(rank).map(|&(item, _)| item)
}
