//! A device that several tabs share, and what may go wrong with it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use exchange::history::moment;
use exchange::store::{NotKept, Texts};

/// What a browser does with `localStorage`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Everything works.
    #[default]
    None,
    /// Nothing can be reached.
    Blocked,
    /// What is there is read; nothing is written, nothing is taken away.
    ReadOnly,
    /// What is there is read and taken away; nothing is written that needs more room than there was.
    Full,
    /// Says that it removes, and does not.
    Keeps,
}

/// One tab of the device.
#[derive(Clone, Default)]
pub(crate) struct Tab {
    device: Rc<RefCell<BTreeMap<String, String>>>,
    fault: Rc<Cell<Fault>>,
    own: Rc<RefCell<BTreeMap<String, String>>>,
    time: Rc<Cell<u64>>,
    page: u64,
    pages: Rc<Cell<u64>>,
    /// Bytes that a full device has room for.
    room: Rc<Cell<usize>>,
    /// What happens before the next calls of the device, after so many of them.
    between: Rc<RefCell<Option<(usize, Act)>>>,
}

/// What another tab does in the middle of an act of this one.
type Act = Box<dyn FnOnce()>;

impl Tab {
    /// Another tab of the same device.
    pub(crate) fn another(&self) -> Self {
        self.pages.set(self.pages.get() + 1);
        Self {
            own: Rc::default(),
            page: self.pages.get(),
            ..self.clone()
        }
    }

    /// The moment of an act on this page, a little after the last one on the device.
    pub(crate) fn now(&self) -> u64 {
        self.time.set(self.time.get() + 50);
        moment(self.time.get(), self.page)
    }

    /// From now on the device does this.
    pub(crate) fn starts(&self, fault: Fault) {
        self.fault.set(fault);
        self.room.set(self.bytes());
    }

    fn bytes(&self) -> usize {
        self.device
            .borrow()
            .iter()
            .map(|(key, text)| key.len() + text.len())
            .sum()
    }

    fn fits(&self, key: &str, text: &str) -> bool {
        let before = self.on_device(key).map_or(0, |before| key.len() + before.len());
        self.bytes() - before + key.len() + text.len() <= self.room.get()
    }

    /// After so many calls of the device, and before the next one, this happens.
    pub(crate) fn between(&self, calls: usize, act: impl FnOnce() + 'static) {
        *self.between.borrow_mut() = Some((calls, Box::new(act)));
    }

    /// Nothing more happens in the middle of an act.
    pub(crate) fn alone(&self) {
        *self.between.borrow_mut() = None;
    }

    fn called(&self) {
        let due = self.between.borrow_mut().take();
        match due {
            Some((0, act)) => act(),
            Some((calls, act)) => *self.between.borrow_mut() = Some((calls - 1, act)),
            None => {}
        }
    }

    /// Everything that the device has.
    pub(crate) fn texts(&self) -> Vec<(String, String)> {
        self.device.borrow().clone().into_iter().collect()
    }

    /// The clock says something else.
    pub(crate) fn clock_says(&self, milliseconds: u64) {
        self.time.set(milliseconds);
    }

    /// What the device has, whatever its fault.
    pub(crate) fn on_device(&self, key: &str) -> Option<String> {
        self.device.borrow().get(key).cloned()
    }

    /// What a hand other than ours puts on the device.
    pub(crate) fn put(&self, key: &str, text: &str) {
        self.device.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    /// The browser clears the device under its tabs.
    pub(crate) fn clear(&self) {
        self.device.borrow_mut().clear();
    }
}

impl Texts for Tab {
    fn find(&self, key: &str) -> Result<Option<String>, NotKept> {
        self.called();
        match self.fault.get() {
            Fault::Blocked => Err(NotKept::Unavailable),
            _ => Ok(self.on_device(key)),
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), NotKept> {
        self.called();
        match self.fault.get() {
            Fault::Blocked => Err(NotKept::Unavailable),
            Fault::ReadOnly => Err(NotKept::Refused),
            Fault::Full if !self.fits(key, text) => Err(NotKept::Refused),
            Fault::None | Fault::Keeps | Fault::Full => {
                self.put(key, text);
                Ok(())
            }
        }
    }

    fn delete(&self, key: &str) -> Result<(), NotKept> {
        self.called();
        match self.fault.get() {
            Fault::Blocked => Err(NotKept::Unavailable),
            Fault::ReadOnly => Err(NotKept::Refused),
            Fault::Keeps => Ok(()),
            Fault::None | Fault::Full => {
                self.device.borrow_mut().remove(key);
                Ok(())
            }
        }
    }

    fn hold(&self, key: &str, text: &str) {
        self.own.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    fn held(&self, key: &str) -> Option<String> {
        self.own.borrow().get(key).cloned()
    }

    fn let_go(&self, key: &str) {
        self.own.borrow_mut().remove(key);
    }

    fn tab_outlives_pages(&self) -> bool {
        true
    }
}
