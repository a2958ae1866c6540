//! What a device keeps, read without writing anything: for what must show before the store is there.

use super::keys::{BEGUN, CURRENT, ERASED};
use super::known::{Known, known};
use super::texts::Texts;
use crate::history::{self, Written};

/// What the device keeps of the attempt under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "one at a time")]
pub enum AtRest {
    /// Nothing.
    Nothing,
    /// This, whole, and nothing else says otherwise.
    Kept(Written),
    /// Only [`super::Current`] can tell: the tab holds something, an erasure is not done everywhere, first questions wait, answers are of an
    /// older questionnaire, a part is unreadable, or the browser refuses.
    Unsettled,
}

/// Reads it; nothing is changed.
pub fn at_rest(texts: &impl Texts) -> AtRest {
    let is_held = [CURRENT, ERASED, BEGUN].iter().any(|key| texts.held(key).is_some());
    if is_held || !matches!(texts.find(BEGUN), Ok(None)) {
        return AtRest::Unsettled;
    }
    let found = texts.find(CURRENT);
    match known::<Written>(&found) {
        Known::Absent => AtRest::Nothing,
        Known::Present { value, dropped: 0 } if is_last(texts, &value) && is_of_today(&found) => AtRest::Kept(value),
        Known::Present { .. } | Known::Damaged | Known::Newer | Known::Refused(_) => AtRest::Unsettled,
    }
}

/// Whether no erasure came after it; a mark that says nothing is for the store.
fn is_last(texts: &impl Texts, written: &Written) -> bool {
    match texts.find(ERASED) {
        Ok(None) => true,
        Ok(Some(mark)) => mark.parse().is_ok_and(|erased: u64| erased < written.stamp),
        Err(_) => false,
    }
}

/// Whether it answers the questions of today.
fn is_of_today<E>(found: &Result<Option<String>, E>) -> bool {
    let text = found.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
    history::carried(text).is_none()
}
