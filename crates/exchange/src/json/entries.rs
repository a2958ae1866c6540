//! A JSON object as the list of its entries: order and duplicate keys, which a map would hide.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::refusal::{Reason, SheetError};

/// The entries of an object, as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<V = Value, K = String>(pub(crate) Vec<(K, V)>);

impl Entries {
    /// Reads one object.
    pub(super) fn read(text: &str) -> Result<Self, SheetError> {
        serde_json::from_str(text).map_err(|error| match error.classify() {
            // The reader names it in no other way; a page has no room for the names of all that it does not read.
            #[cfg(not(target_arch = "wasm32"))]
            _ if error.to_string().starts_with("recursion limit") => Reason::TooDeep.overall(),
            Category::Data => Reason::NotAnObject.overall(),
            Category::Io | Category::Syntax | Category::Eof => Reason::NotJson(sign(text, &error)).overall(),
        })
    }
}

/// Entries that were read elsewhere.
impl From<Vec<(String, Value)>> for Entries {
    fn from(entries: Vec<(String, Value)>) -> Self {
        Self(entries)
    }
}

impl<V> Entries<V> {
    /// The first value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

/// The entries of an object whose values are not read yet: what is wrong in one of them, however deep, costs only that one.
#[derive(Clone, Debug)]
pub(crate) struct RawEntries<'a>(pub(crate) Entries<&'a RawValue>);

impl<'a> RawEntries<'a> {
    /// Reads one object; none when it is not one.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The only value of a key.
    pub(crate) fn once(&self, key: &str) -> Option<&'a RawValue> {
        let mut values = self.0.0.iter().filter(|(name, _)| name == key).map(|(_, value)| *value);
        values.next().filter(|_| values.next().is_none())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for RawEntries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries: Entries<&'a RawValue, &'a RawValue> = Entries::deserialize(deserializer)?;
        // A key that is no text is nobody's: it stays as it was written.
        let key = |key: &RawValue| serde_json::from_str(key.get()).unwrap_or_else(|_| key.get().to_owned());
        let entries = entries.0.into_iter().map(|(name, value)| (key(name), value));
        Ok(Self(Entries(entries.collect())))
    }
}

/// A value of an object, read or not yet.
pub(crate) trait Written {
    /// What it says; none when it says nothing that can be read.
    fn value(&self) -> Option<Cow<'_, Value>>;
}

impl Written for Value {
    fn value(&self) -> Option<Cow<'_, Value>> {
        Some(Cow::Borrowed(self))
    }
}

impl Written for &RawValue {
    fn value(&self) -> Option<Cow<'_, Value>> {
        serde_json::from_str(self.get()).ok().map(Cow::Owned)
    }
}

/// The rank in its line of the sign where reading stopped: people count signs, the reader counts bytes.
fn sign(text: &str, error: &serde_json::Error) -> usize {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    line.char_indices()
        .take_while(|&(start, _)| start < error.column())
        .count()
}

impl<'de, V: Deserialize<'de>, K: Deserialize<'de>> Deserialize<'de> for Entries<V, K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<V, K>(PhantomData<(V, K)>);

impl<'de, V: Deserialize<'de>, K: Deserialize<'de>> Visitor<'de> for EntriesVisitor<V, K> {
    type Value = Entries<V, K>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
