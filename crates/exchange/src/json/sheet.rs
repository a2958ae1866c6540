//! A sheet as one JSON object: `version`, `mode`, then the answers by item id.

use std::collections::BTreeSet;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::answer;
use super::entries::{Entries, Written};
use super::line;
use super::refusal::{Reason, Shape, SheetError, quote};
use engine::{ITEMS_VERSION, Item, Mode, Sheet};

const VERSION: &str = "version";
const MODE: &str = "mode";

/// What could be saved of a damaged sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The valid entries.
    pub sheet: Sheet,
    /// The others, in the order written.
    pub dropped: Vec<SheetError>,
}

/// Reads a sheet; `version` and `mode` are optional.
///
/// # Errors
/// The version when it is another one, else the first entry that is wrong.
pub fn read_sheet(text: &str) -> Result<Sheet, SheetError> {
    let Recovered { sheet, dropped } = recover(&Entries::read(text)?)?;
    match dropped.into_iter().next() {
        Some(error) => Err(error),
        None => Ok(sheet),
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
    if let Some(version) = entries.get(VERSION) {
        check_version(version.value().as_deref())?;
    }
    let (mut sheet, mut dropped, mut seen) = (Sheet::default(), Vec::new(), BTreeSet::new());
    for (key, value) in &entries.0 {
        // A bad value does not count as the first of two: the good one that follows is worth keeping.
        let kept = if seen.contains(key) {
            Err(Reason::DuplicateKey)
        } else {
            // No answer looks like what cannot even be read.
            let value = value.value().ok_or(Reason::WrongType(Shape::Object));
            value.and_then(|value| keep(&mut sheet, key, &value))
        };
        match kept {
            Ok(()) => _ = seen.insert(key),
            Err(reason) => dropped.push(reason.about(key)),
        }
    }
    Ok(Recovered { sheet, dropped })
}

/// Another version explains every other error: it is said first, wherever it stands.
fn check_version(value: Option<&Value>) -> Result<(), SheetError> {
    match value {
        None => Err(Reason::WrongType(Shape::Object).about(VERSION)),
        Some(Value::String(version)) if version == ITEMS_VERSION => Ok(()),
        Some(Value::String(version)) => Err(Reason::UnknownVersion(quote(version)).about(VERSION)),
        Some(other) => Err(Reason::WrongType(Shape::of(other)).about(VERSION)),
    }
}

fn keep(sheet: &mut Sheet, key: &str, value: &Value) -> Result<(), Reason> {
    match key {
        VERSION => Ok(()),
        MODE => mode(value).map(|mode| sheet.mode = mode),
        id => {
            let item = Item::from_id(id).ok_or(Reason::UnknownItem)?;
            let Some(answer) = answer::read(item, value)? else {
                return Ok(());
            };
            sheet
                .answers
                .set(item, answer)
                .map_err(|refusal| answer::reason(refusal, value))
        }
    }
}

fn mode(value: &Value) -> Result<Mode, Reason> {
    let id = value.as_str().ok_or_else(|| Reason::WrongType(Shape::of(value)))?;
    Mode::from_id(id).ok_or_else(|| Reason::UnknownMode(quote(id)))
}

/// A sheet that serialises as the contract says.
pub struct SheetObject<'a>(pub &'a Sheet);

impl Serialize for SheetObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(VERSION, ITEMS_VERSION)?;
        map.serialize_entry(MODE, self.0.mode.id())?;
        for (item, answer) in self.0.answers.iter() {
            map.serialize_entry(item.id(), &answer::write(item, answer))?;
        }
        map.end()
    }
}
