//! Texts under names: what a device and a tab can do with them.

/// Why a text could not be kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The browser blocks storage (private mode, settings).
    Unavailable,
    /// The browser refuses this write, usually because it is full.
    Refused,
}

/// A device, which other tabs see and which stays, and a tab, which goes when it is closed.
pub trait Texts {
    /// The text that the device keeps under this key.
    ///
    /// # Errors
    /// When the browser refuses to say: that is no absence.
    fn find(&self, key: &str) -> Result<Option<String>, NotKept>;

    /// Puts a text on the device.
    ///
    /// # Errors
    /// When the browser refuses; what was there stays.
    fn set(&self, key: &str, text: &str) -> Result<(), NotKept>;

    /// Takes a key off the device.
    ///
    /// # Errors
    /// When the browser refuses.
    fn delete(&self, key: &str) -> Result<(), NotKept>;

    /// Holds a text in this tab.
    fn hold(&self, key: &str, text: &str);

    /// The text that this tab holds.
    fn held(&self, key: &str) -> Option<String>;

    /// Holds nothing under this key in this tab any more; the device keeps its own.
    fn let_go(&self, key: &str);

    /// Whether what this tab holds outlives its pages.
    fn tab_outlives_pages(&self) -> bool;

    /// The text that the device keeps; none too when the browser refuses to say.
    fn read(&self, key: &str) -> Option<String> {
        self.find(key).ok().flatten()
    }

    /// Keeps a text on the device; what this tab held in its place is let go.
    ///
    /// # Errors
    /// When the browser refuses.
    fn write(&self, key: &str, text: &str) -> Result<(), NotKept> {
        self.set(key, text)?;
        self.let_go(key);
        Ok(())
    }

    /// Forgets this key, on the device and in this tab.
    ///
    /// # Errors
    /// When the browser refuses, or says that it did and did not.
    fn remove(&self, key: &str) -> Result<(), NotKept> {
        self.let_go(key);
        self.delete(key)?;
        self.find(key)?.map_or(Ok(()), |_| Err(NotKept::Refused))
    }

    /// Puts a text aside under the first free name made from this key; false when the device refuses.
    ///
    /// The search starts after `first` names: two tabs that put different texts aside at once start apart.
    fn put_aside(&self, key: &str, first: usize, text: &str) -> bool {
        let mine_or_free = |name: &String| self.find(name).is_ok_and(|kept| kept.is_none_or(|kept| kept == text));
        let free = names(key).cycle().skip(first).take(MOST).find(mine_or_free);
        free.is_some_and(|name| self.write(&name, text).is_ok())
    }
}

/// More names than anyone needs, and an end to the search.
const MOST: usize = 99;

/// Names for what is put aside.
pub fn names(key: &str) -> impl Iterator<Item = String> + Clone {
    (1..=MOST).map(move |rank| format!("{key}-{rank}"))
}
