//! A JSON object whose keys keep the order of the model.

use std::borrow::Cow;

use serde::ser::{Serialize, Serializer};

/// Keys and values, written as an object in this order.
pub struct Keyed<T>(Vec<(Cow<'static, str>, T)>);

impl<K: Into<Cow<'static, str>>, T> FromIterator<(K, T)> for Keyed<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

impl<T: Serialize> Serialize for Keyed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
