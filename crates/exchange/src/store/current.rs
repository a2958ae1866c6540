//! The attempt under way: which copy goes on, what is written, what is carried, what is erased.

use super::keeping::Keeping;
use super::keys::{ASIDE, BEGUN, CURRENT, CURRENT_NAME, ERASED, WAITING};
use super::known::{Known, Value, known};
use super::texts::{NotKept, Texts, names};
use crate::carried;
use crate::history::{self, Attempt, Device, Held, LATEST, Outcome, Written, decide, moment_after};
use engine::Item;
use law::Date;

/// The attempt under way as one tab has it. Every edit starts from what the device has now.
#[derive(Clone, Debug, Default)]
pub struct Current {
    held: Held,
    keeping: Keeping,
    seen: Option<Seen>,
    has_put_aside: bool,
    generation: u32,
    /// The latest erasure that this tab has seen or made: the device may have had no room for its mark, or have lost it.
    erased: u64,
    /// The latest write or erasure that this tab knows of: its next one comes after, whatever the clock says.
    latest: u64,
}

/// What the device has at one moment: the attempt, and the mark of the last erasure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    text: Result<Option<String>, NotKept>,
    /// 0 for none.
    erased: u64,
}

impl Seen {
    fn now(texts: &impl Texts) -> Self {
        Self {
            text: texts.find(CURRENT),
            erased: moment_of(texts.read(ERASED)),
        }
    }

    /// What it is; what cannot be read is put aside.
    fn understood(&self, texts: &impl Texts) -> (Device, Keeping) {
        let known = known::<Written>(&self.text);
        let text = self.text.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
        let keeping = Keeping::of(texts, &known, text);
        let device = match known {
            Known::Refused(_) => Device::Refused,
            Known::Absent => Device::Absent,
            Known::Present { value, .. } => Device::Kept(value),
            Known::Damaged | Known::Newer => Device::Unreadable,
        };
        (device, keeping)
    }
}

impl Current {
    /// What a tab opens with: the later of what it holds and of what its own address carries.
    pub fn open(texts: &impl Texts, own_address: Option<Held>) -> Self {
        let tab = texts.held(CURRENT).and_then(|text| held(&text));
        let held = own_address.into_iter().chain(tab);
        Self {
            held: held.max_by_key(|held| held.written.stamp).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The attempt.
    pub const fn attempt(&self) -> &Attempt {
        &self.held.written.attempt
    }

    /// The day it was last changed, in universal time; none when nothing says so.
    pub fn changed_on(&self) -> Option<Date> {
        history::day_of(self.held.written.stamp)
    }

    /// What happens to it on this device.
    pub const fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Whether other answers were put aside as an attempt, to be said.
    pub const fn has_put_aside(&self) -> bool {
        self.has_put_aside
    }

    /// Counts the attempts that took the place of another one.
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// What goes after the place in our own addresses; none while the device keeps everything. The tab holds it too, and
    /// nothing else.
    pub fn carried(&self, texts: &impl Texts) -> Option<String> {
        if !self.keeping.is_carried() || self.is_empty() {
            texts.let_go(CURRENT);
            return None;
        }
        let text = [&self.held.base.to_string(), "\n", &self.held.written.text()].concat();
        if texts.held(CURRENT).as_ref() != Some(&text) {
            texts.hold(CURRENT, &text);
        }
        Some(carried::tail(&self.held))
    }

    /// What goes after the place in the address that leaves for a place which has nothing of this device; none without answers.
    pub fn whole(&self) -> Option<String> {
        (!self.is_empty()).then(|| carried::tail(&self.held))
    }

    /// Takes what another tab left on the device, if anything changed there; false when nothing may be written over it.
    pub fn follow(&mut self, texts: &impl Texts) -> bool {
        let mut seen = Seen::now(texts);
        self.erased = self.erased.max(seen.erased).max(moment_of(texts.held(ERASED)));
        if seen.erased < self.erased {
            match texts.write(ERASED, &self.erased.to_string()) {
                Ok(()) => seen.erased = self.erased,
                // The next page of this tab tells it.
                Err(_) => texts.hold(ERASED, &self.erased.to_string()),
            }
        }
        // What could not be put aside is tried again.
        if self.seen.as_ref() == Some(&seen) && self.keeping != Keeping::Stuck {
            return true;
        }
        let (device, keeping) = seen.understood(texts);
        let outcome = decide(&device, seen.erased, &self.held);
        let stamps = [
            self.latest,
            self.erased,
            self.held.written.stamp,
            outcome.held.written.stamp,
        ];
        self.latest = stamps.into_iter().fold(0, u64::max);
        if !outcome.aside.iter().all(|attempt| self.put_aside(texts, attempt)) {
            self.keeping = Keeping::NotKept(NotKept::Refused);
            return false;
        }
        self.seen = Some(seen);
        self.go_on(texts, &outcome, keeping);
        true
    }

    /// Follows, then writes what the device lacks.
    pub fn settle(&mut self, texts: &impl Texts) {
        let may_write = self.follow(texts);
        // Erased answers that another tab wrote again are taken off too.
        let something = !self.is_empty() || self.held.base > 0;
        let lacks = self.held.written.stamp != self.held.base && something;
        if may_write && lacks && !self.keeping.is_locked() {
            if self.is_empty() {
                self.clear_up(texts);
            } else {
                self.write(texts);
            }
        }
    }

    /// Takes erased answers off the device, where another tab had written them again or has not taken them off yet.
    fn clear_up(&mut self, texts: &impl Texts) {
        if texts.remove(CURRENT).is_ok() {
            self.held = Held::default();
            self.seen = Some(Seen::now(texts));
        }
    }

    /// Edits what the device has now, so that no tab writes over another; `clock` is the moment of the page, from
    /// [`history::moment`].
    pub fn change(&mut self, texts: &impl Texts, clock: u64, edit: impl FnOnce(&mut Attempt)) {
        let may_write = self.follow(texts);
        let written = &mut self.held.written;
        let before = written.attempt.sheet;
        edit(&mut written.attempt);
        written.stamp = moment_after(written.stamp.max(self.latest), clock);
        for &item in Item::ALL {
            if before.answers.get(item) != written.attempt.sheet.answers.get(item) {
                written.when.change(item, written.stamp);
            }
        }
        if before.trade != written.attempt.sheet.trade {
            // The trade goes with the activity that it says.
            written.when.change(Item::FActivite, written.stamp);
        }
        if may_write && !self.keeping.is_locked() {
            self.write(texts);
        }
    }

    /// Puts another attempt in the place of this one, which is forgotten.
    pub fn replace(&mut self, texts: &impl Texts, clock: u64, attempt: &Attempt) {
        self.change(texts, clock, |present| *present = *attempt);
        self.generation += 1;
    }

    /// Erases the attempt from the tab and from the device.
    pub fn erase(&mut self, texts: &impl Texts, clock: u64) {
        let stamp = moment_after(self.last_stamp(texts), clock).min(LAST_ERASURE);
        let mark = || texts.write(ERASED, &stamp.to_string());
        // First, so that another tab knows why the answers go; again, since a full device now has room.
        let marked = mark().is_ok();
        let keys = [CURRENT, BEGUN, CURRENT_NAME].map(str::to_owned);
        let removed = keys.into_iter().chain(names(ASIDE)).map(|key| texts.remove(&key));
        let failed = removed.fold(None, |failed, removed| failed.or(removed.err()));
        let marked = marked || mark().is_ok();
        self.latest = stamp;
        if failed.is_none() {
            self.erased = stamp;
        }
        if failed.is_none() && !marked {
            // The next page of this tab finds room for it.
            texts.hold(ERASED, &stamp.to_string());
        }
        // What the device still keeps and shows is still there.
        if failed != Some(NotKept::Refused) {
            self.held = Held::default();
            self.generation += 1;
            self.seen = Some(Seen::now(texts));
        }
        self.keeping = failed.map_or(Keeping::Erased, Keeping::NotErased);
    }

    /// Takes an attempt that came from elsewhere: as one's own where nothing can be kept, else beside one's own.
    ///
    /// # Errors
    /// When the device cannot keep it.
    pub fn take(&mut self, texts: &impl Texts, clock: u64, attempt: &Attempt) -> Result<(), NotKept> {
        if self.can_become_own(texts) {
            self.replace(texts, clock, attempt);
            Ok(())
        } else if self.put_aside(texts, attempt) {
            Ok(())
        } else {
            Err(NotKept::Refused)
        }
    }

    /// Takes one's own answers back, where there are none; false when another tab gave some meanwhile, which stay.
    pub fn take_back(&mut self, texts: &impl Texts, clock: u64, attempt: &Attempt) -> bool {
        self.follow(texts);
        let free = self.is_empty();
        if free {
            self.replace(texts, clock, attempt);
        }
        free
    }

    /// Whether what is offered can take the place of this attempt: there is none, and no device to keep another.
    pub fn can_become_own(&self, texts: &impl Texts) -> bool {
        self.is_empty() && texts.find(CURRENT).is_err()
    }

    /// Whether the device has part of this attempt, which writing another one would take away.
    pub(super) fn is_partly_kept(&self) -> bool {
        self.keeping == Keeping::NotKept(NotKept::Refused) && self.held.base > 0
    }

    pub(super) const fn written(&self) -> &Written {
        &self.held.written
    }

    /// Says this of the device until the next change.
    pub(super) const fn says(&mut self, keeping: Keeping) {
        self.keeping = keeping;
    }

    fn is_empty(&self) -> bool {
        self.attempt().sheet.is_empty()
    }

    fn go_on(&mut self, texts: &impl Texts, outcome: &Outcome, keeping: Keeping) {
        if *self.attempt() != outcome.held.written.attempt {
            self.generation += 1;
        }
        self.held = outcome.held;
        if outcome.erased {
            texts.let_go(CURRENT);
            texts.let_go(CURRENT_NAME);
        }
        self.keeping = match keeping {
            Keeping::Nothing | Keeping::Kept | Keeping::NotKept(_) if outcome.erased && self.is_empty() => {
                Keeping::ErasedElsewhere
            }
            // Still to be written: until then nothing new is said.
            Keeping::Kept if self.held.written.stamp != self.held.base && self.keeping.is_locked() => Keeping::Nothing,
            Keeping::Kept if self.held.written.stamp != self.held.base => self.keeping,
            Keeping::NotKept(_) if self.is_empty() => Keeping::Nothing,
            keeping => keeping,
        };
    }

    fn put_aside(&mut self, texts: &impl Texts, attempt: &Attempt) -> bool {
        let text = history::write(attempt);
        let first = text
            .bytes()
            .fold(0, |sum: u8, byte| sum.wrapping_mul(31).wrapping_add(byte));
        self.has_put_aside = texts.put_aside(WAITING, first.into(), &text);
        self.has_put_aside
    }

    fn write(&mut self, texts: &impl Texts) {
        let written = &mut self.held.written;
        if written.since == 0 {
            written.since = written.stamp;
        }
        let text = written.text();
        let outcome = texts.write(CURRENT, &text);
        if outcome.is_ok() {
            self.held.base = self.held.written.stamp;
            if let Some(seen) = &mut self.seen {
                seen.text = Ok(Some(text));
            }
        }
        let keeping = outcome.map_or_else(Keeping::NotKept, |()| Keeping::Kept);
        // What was found damaged is still to be said until the first answer.
        if keeping != Keeping::Kept || !self.is_empty() {
            self.keeping = keeping;
        }
    }

    /// The last moment that this tab knows of.
    fn last_stamp(&self, texts: &impl Texts) -> u64 {
        let on_device = match known(&texts.find(CURRENT)) {
            Known::Present {
                value: Written { stamp, .. },
                ..
            } => stamp,
            _ => 0,
        };
        let erased = moment_of(texts.read(ERASED));
        [on_device, erased, self.latest]
            .into_iter()
            .fold(self.held.written.stamp, u64::max)
    }
}

/// The latest moment of an erasure: whatever a wrong clock or another hand wrote, an answer given next comes after it.
const LAST_ERASURE: u64 = LATEST - 1;

fn moment_of(text: Option<String>) -> u64 {
    let moment: Option<u64> = text.and_then(|moment| moment.parse().ok());
    moment.unwrap_or_default().min(LAST_ERASURE)
}

/// What a tab holds: the stamp of the copy of the device that it goes on from, then the text of its own.
fn held(text: &str) -> Option<Held> {
    let (base, text) = text.split_once('\n')?;
    match Written::of_text(text) {
        Known::Present { value, .. } => Some(Held {
            written: value,
            base: base.parse().ok()?,
        }),
        _ => None,
    }
}
