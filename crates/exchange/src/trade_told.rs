//! What the field of the trades tells the questionnaire, and what it must know: `item=option` apart by spaces.
//!
//! An item without an option is one to ask again; [`TRADE`] says the number of the trade, none when there is none any more.

use crate::json::TRADE;
use engine::{Answer, Item, Sheet, Trade, choices};

/// What only a trade says, or says before the person: forgotten with it.
pub const OF_TRADE: [Item; 6] = [
    Item::FActivite,
    Item::FExigence,
    Item::FAliments,
    Item::FGraphisme,
    Item::FReglementee,
    Item::FNature,
];

/// Takes what the field tells; what it does not name stays as it is.
pub fn take(sheet: &mut Sheet, told: &str) {
    for (id, said) in told.split(' ').filter_map(|pair| pair.split_once('=')) {
        if id == TRADE {
            sheet.trade = said.parse().ok().and_then(Trade::numbered);
        } else if let Some(item) = OF_TRADE.into_iter().find(|item| item.id() == id) {
            answer(sheet, item, said);
        }
    }
}

/// An option that the questionnaire does not know is asked again.
fn answer(sheet: &mut Sheet, item: Item, option: &str) {
    sheet.answers.remove(item);
    if let Some(rank) = choices(item).iter().position(|choice| choice.id == option) {
        // One of its own options: nothing to refuse.
        let _ = sheet.answers.set(item, Answer::Choice(rank as u8));
    }
}

/// Another activity was chosen by hand: what the trade said, and what depends on the activity, are asked again.
pub fn forget(sheet: &mut Sheet) {
    sheet.trade = None;
    for item in OF_TRADE {
        sheet.answers.remove(item);
    }
}

/// The answers that a trade may have given, for the field to tell which answer to its question they come from.
pub fn kept(sheet: &Sheet) -> String {
    let said = |item: &Item| {
        let option = choices(*item).get(usize::from(sheet.answers.choice(*item)?))?;
        Some([item.id(), "=", option.id].concat())
    };
    let pairs: Vec<String> = OF_TRADE.iter().filter_map(said).collect();
    pairs.join(" ")
}
