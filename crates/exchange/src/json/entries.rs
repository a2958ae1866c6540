//! A JSON object as the list of its entries: order and duplicate keys, which a map would hide.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;

use super::refusal::{Reason, SheetError};

/// The entries of an object, as written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entries<V = Value>(pub(crate) Vec<(String, V)>);

impl Entries {
    /// Reads one object.
    pub(super) fn read(text: &str) -> Result<Self, SheetError> {
        serde_json::from_str(text).map_err(|error| match error.classify() {
            Category::Data => Reason::NotAnObject.overall(),
            Category::Io | Category::Syntax | Category::Eof => Reason::NotJson(sign(text, &error)).overall(),
        })
    }
}

impl<V> Entries<V> {
    /// The first value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

/// The rank in its line of the sign where reading stopped: people count signs, the reader counts bytes.
fn sign(text: &str, error: &serde_json::Error) -> usize {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    line.char_indices()
        .take_while(|&(start, _)| start < error.column())
        .count()
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for EntriesVisitor<V> {
    type Value = Entries<V>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<V>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
