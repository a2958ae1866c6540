//! A sheet as one JSON object: `version`, `mode`, `derniere`, `f_metier`, then the answers by item id.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::answer::{self, Takes};
use super::entries::{Entries, Written};
use super::line;
use super::refusal::{Reason, Shape, SheetError, quote};
use crate::items_2::{self, Carried, Old, carry, is_only_old};
use engine::{Answer, ITEMS_VERSION, Item, Mode, Refusal, Sheet, Trade};

const VERSION: &str = "version";
const MODE: &str = "mode";
/// The key of the question asked last.
const LAST: &str = "derniere";
/// The key of the trade: its number in the list.
pub const TRADE: &str = "f_metier";

/// What could be saved of a damaged sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The valid entries.
    pub sheet: Sheet,
    /// The others, in the order written.
    pub dropped: Vec<SheetError>,
    /// What is left to the person when they are answers to items-2, carried to the questions of today.
    pub carried: Option<Carried>,
}

/// Reads a sheet; `version` and `mode` are optional.
///
/// # Errors
/// The version when it is another one, else the first entry that is wrong.
pub fn read_sheet(text: &str) -> Result<Sheet, SheetError> {
    read_carried(text).map(|(sheet, _)| sheet)
}

/// Reads a sheet, and what is left to the person when it answers items-2.
///
/// # Errors
/// The version when it is another one, else the first entry that is wrong.
pub fn read_carried(text: &str) -> Result<(Sheet, Option<Carried>), SheetError> {
    carried_of(&Entries::read(text)?)
}

/// [`read_carried`] on entries already read.
///
/// # Errors
/// The version when it is another one, else the first entry that is wrong.
pub fn carried_of(entries: &Entries) -> Result<(Sheet, Option<Carried>), SheetError> {
    let recovered = recover(entries)?;
    match recovered.dropped.into_iter().next() {
        Some(error) => Err(error),
        None => Ok((recovered.sheet, recovered.carried)),
    }
}

/// Reads what can be read of a sheet, so that one bad answer does not lose the others.
///
/// # Errors
/// When the text is not an object, or says that it has another version.
pub fn recover_sheet(text: &str) -> Result<Recovered, SheetError> {
    recover(&Entries::read(text)?)
}

/// Writes a sheet on one line, answers in item order.
pub fn write_sheet(sheet: &Sheet) -> String {
    line(&SheetObject(sheet))
}

/// [`recover_sheet`] on entries already read.
pub(crate) fn recover<V: Written>(entries: &Entries<V>) -> Result<Recovered, SheetError> {
    let mut reading = Reading {
        mode: Mode::default(),
        said: match questions(entries)? {
            Questions::Today => Said::Today(Box::default()),
            Questions::Items2 => Said::Items2(Box::default()),
        },
    };
    let (mut dropped, mut seen) = (Vec::new(), Vec::new());
    for (key, value) in &entries.0 {
        // A bad value does not count as the first of two: the good one that follows is worth keeping.
        // Only keys of the contract are seen: the list stays short.
        let kept = if seen.contains(&key) {
            Err(Reason::DuplicateKey)
        } else {
            // No answer looks like what cannot even be read.
            let value = value.value().ok_or(Reason::WrongType(Shape::Object));
            value.and_then(|value| reading.keep(key, &value))
        };
        match kept {
            Ok(()) => seen.push(key),
            Err(reason) => dropped.push(reason.about(key)),
        }
    }
    let (sheet, carried) = reading.done();
    Ok(Recovered {
        sheet,
        dropped,
        carried,
    })
}

/// The questionnaire that answers are to.
enum Questions {
    Today,
    Items2,
}

/// Another version explains every other error: it is said first, wherever it stands. Answers that say none are those of
/// today, but with an option that items-2 alone had.
fn questions<V: Written>(entries: &Entries<V>) -> Result<Questions, SheetError> {
    let Some(version) = entries.get(VERSION) else {
        let old = entries.0.iter().any(|(key, value)| says_items_2(key, value));
        return Ok(if old { Questions::Items2 } else { Questions::Today });
    };
    match version.value().as_deref() {
        None => Err(Reason::WrongType(Shape::Object).about(VERSION)),
        Some(Value::String(version)) if version == ITEMS_VERSION => Ok(Questions::Today),
        Some(Value::String(version)) if version == items_2::VERSION => Ok(Questions::Items2),
        Some(Value::String(version)) => Err(Reason::UnknownVersion(quote(version)).about(VERSION)),
        Some(other) => Err(Reason::WrongType(Shape::of(other)).about(VERSION)),
    }
}

fn says_items_2<V: Written>(key: &str, value: &V) -> bool {
    let Some((item, value)) = Item::from_id(key).zip(value.value()) else {
        return false;
    };
    let old = |value: &Value| value.as_str().is_some_and(|option| is_only_old(item, option));
    old(&value) || value.as_array().is_some_and(|list| list.iter().any(old))
}

/// What was read so far.
struct Reading {
    mode: Mode,
    said: Said,
}

enum Said {
    Today(Box<Sheet>),
    Items2(Box<Old>),
}

impl Reading {
    fn keep(&mut self, key: &str, value: &Value) -> Result<(), Reason> {
        match key {
            VERSION => Ok(()),
            MODE => mode(value).map(|mode| self.mode = mode),
            LAST => self
                .today()
                .and_then(|sheet| last(value).map(|last| sheet.last = Some(last))),
            TRADE => self
                .today()
                .and_then(|sheet| trade(value).map(|trade| sheet.trade = Some(trade))),
            id => {
                let item = Item::from_id(id).ok_or(Reason::UnknownItem)?;
                let takes = match self.said {
                    Said::Today(_) => Takes::today(item),
                    Said::Items2(_) => Takes::items_2(item).ok_or(Reason::UnknownItem)?,
                };
                let Some(answer) = takes.read(value)? else {
                    return Ok(());
                };
                self.set(item, answer).map_err(|refusal| answer::reason(refusal, value))
            }
        }
    }

    /// What only answers to the questions of today say.
    fn today(&mut self) -> Result<&mut Sheet, Reason> {
        match &mut self.said {
            Said::Today(sheet) => Ok(sheet),
            Said::Items2(_) => Err(Reason::UnknownItem),
        }
    }

    fn set(&mut self, item: Item, answer: Answer) -> Result<(), Refusal> {
        match &mut self.said {
            Said::Today(sheet) => sheet.answers.set(item, answer),
            Said::Items2(old) => old.set(item, answer),
        }
    }

    /// The answers to the questions of today.
    fn done(self) -> (Sheet, Option<Carried>) {
        let mode = self.mode;
        match self.said {
            Said::Today(sheet) => (Sheet { mode, ..*sheet }, None),
            Said::Items2(old) => {
                let (answers, carried) = carry(&old);
                (
                    Sheet {
                        mode,
                        answers,
                        ..Sheet::default()
                    },
                    Some(carried),
                )
            }
        }
    }
}

fn mode(value: &Value) -> Result<Mode, Reason> {
    let id = value.as_str().ok_or_else(|| Reason::WrongType(Shape::of(value)))?;
    Mode::from_id(id).ok_or_else(|| Reason::UnknownMode(quote(id)))
}

fn last(value: &Value) -> Result<Item, Reason> {
    let id = value.as_str().ok_or_else(|| Reason::WrongType(Shape::of(value)))?;
    Item::from_id(id).ok_or_else(|| Reason::UnknownLast(quote(id)))
}

/// The number of a later list is kept as it is: what it says is in the answers.
fn trade(value: &Value) -> Result<Trade, Reason> {
    let Value::Number(received) = value else {
        return Err(Reason::WrongType(Shape::of(value)));
    };
    let number = received.as_u64().and_then(Trade::numbered);
    number.ok_or_else(|| Reason::NotATrade(received.clone()))
}

/// A sheet that serialises as the contract says.
pub struct SheetObject<'a>(pub &'a Sheet);

impl Serialize for SheetObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(VERSION, ITEMS_VERSION)?;
        map.serialize_entry(MODE, self.0.mode.id())?;
        if let Some(last) = self.0.last {
            map.serialize_entry(LAST, last.id())?;
        }
        if let Some(Trade(number)) = self.0.trade {
            map.serialize_entry(TRADE, &number)?;
        }
        for (item, answer) in self.0.answers.iter() {
            map.serialize_entry(item.id(), &answer::write(item, answer))?;
        }
        map.end()
    }
}
