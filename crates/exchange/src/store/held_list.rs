//! The list that a tab holds where the device refuses it, and the mark by which the person’s erasure of the whole list reaches
//! the tabs that still hold one.

use super::keys::{KEPT, LIST_ERASED};
use super::texts::{NotKept, Texts};
use crate::history::moment_after;

/// Erases the list and these keys of the device, each even when another stays; `clock` is the moment of the page.
///
/// # Errors
/// When the browser refuses one of them.
pub fn erase_list(texts: &impl Texts, clock: u64, keys: impl IntoIterator<Item = String>) -> Result<(), NotKept> {
    let mark = moment_after(erased(texts).unwrap_or_default(), clock).to_string();
    // First, so that another tab knows why the list goes; again, since a full device now has room.
    let marked = texts.set(LIST_ERASED, &mark);
    let keys = keys.into_iter().filter(|key| key != LIST_ERASED);
    let removed = keys.chain([KEPT.to_owned()]).map(|key| texts.remove(&key));
    let removed = removed.fold(Ok(()), Result::and);
    removed.and(marked.or_else(|_| texts.set(LIST_ERASED, &mark)))
}

/// Holds the list in this tab, with the last erasure that it comes after.
pub(super) fn hold_list(texts: &impl Texts, clock: u64, list: &str) {
    let after = erased(texts).unwrap_or(clock);
    texts.hold(KEPT, &[&after.to_string(), "\n", list].concat());
}

/// The list that this tab holds, unless the person has erased it in another tab: it is let go then.
pub fn held_list(texts: &impl Texts) -> Option<String> {
    let held = texts.held(KEPT)?;
    // An earlier version held it without any moment.
    let (after, list) = held.split_once('\n').unwrap_or(("", &held));
    let after = after.parse().unwrap_or(u64::MAX);
    if erased(texts).is_ok_and(|mark| mark > after) {
        texts.let_go(KEPT);
        return None;
    }
    Some(list.to_owned())
}

/// The moment of the last erasure of the list; 0 for none.
fn erased(texts: &impl Texts) -> Result<u64, NotKept> {
    let mark = texts.find(LIST_ERASED)?;
    Ok(mark.and_then(|mark| mark.parse().ok()).unwrap_or_default())
}
