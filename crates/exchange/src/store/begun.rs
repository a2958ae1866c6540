//! What the first questions noted before any program was there: taken in once, then off the device.

use super::current::Current;
use super::keeping::Keeping;
use super::keys::BEGUN;
use super::known::{Known, Value};
use super::texts::Texts;
use crate::history::{Written, joined};

impl Current {
    /// Takes in what the device has of the first questions, then what the page alone holds of them, `in_page`; to be done once
    /// a page, after [`Current::settle`]. `clock` is the moment of the page, from [`crate::history::moment`].
    ///
    /// What is taken stays on the device until the attempt under way is kept there. What is damaged is put aside, what a newer
    /// version wrote is left alone.
    pub fn take_in(&mut self, texts: &impl Texts, clock: u64, in_page: Option<&str>) {
        if let Some(text) = texts.read(BEGUN) {
            let found = self.take_in_text(texts, clock, &text);
            // With nothing new in it, and nothing else to keep, it has done its work too.
            let is_done = self.keeping() == Keeping::Kept || self.attempt().sheet.is_empty();
            if !found.is_locked() && is_done {
                // One that stays is taken in again, and says nothing new.
                let _ = texts.remove(BEGUN);
            }
            if matches!(found, Keeping::Corrupt | Keeping::Dropped(_)) {
                self.says(found);
            }
        }
        if let Some(text) = in_page {
            self.take_in_text(texts, clock, text);
        }
    }

    /// What the text turned out to be.
    fn take_in_text(&mut self, texts: &impl Texts, clock: u64, text: &str) -> Keeping {
        let known = Written::of_text(text);
        let found = Keeping::of(texts, &known, text);
        if let Known::Present { value, .. } = known
            && let Some(attempt) = joined(self.written(), &value)
        {
            self.change(texts, clock, |present| *present = attempt);
        }
        found
    }
}
