//! Two copies of the attempt under way, the device's and a tab's: which answers go on, and what becomes of the others.
//!
//! Each answer has its moment. Copies of one line of answers are merged answer by answer, the later moment wins; of two
//! lines the later copy goes on. An erasure takes away the answers that are not later than it, and nothing else does.

use super::current::Attempt;
use super::moments::{Moments, moment_after};
use engine::{Item, Sheet};

/// An attempt as it was written at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// What was written.
    pub attempt: Attempt,
    /// The moment of the first write that this one goes on from, which names its line; 0 when an older version wrote it.
    pub since: u64,
    /// The moment of this write, from [`super::moment_after`]; 0 when an older version wrote it.
    pub stamp: u64,
    /// When each answer was given or taken back.
    pub when: Moments,
}

/// What a tab holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Its copy.
    pub written: Written,
    /// The stamp of the copy of the device that it goes on from; its own one when the device has it all.
    pub base: u64,
}

/// What the device answers when it is asked for the attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "one at a time")]
pub enum Device {
    /// Nothing: the browser refuses.
    Refused,
    /// That it keeps none.
    Absent,
    /// A text that this version cannot read.
    Unreadable,
    /// An attempt.
    Kept(Written),
}

/// What comes of two copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What the tab goes on with.
    pub held: Held,
    /// What must be kept as other attempts before anything is written.
    pub aside: Vec<Attempt>,
    /// Whether the tab held answers that the person has erased elsewhere since.
    pub erased: bool,
}

/// Decides between the device's copy and the tab's; `erased` is the moment of the person's last erasure, 0 for none.
///
/// What is absent, refused or unreadable takes nothing from the tab.
pub fn decide(device: &Device, erased: u64, tab: &Held) -> Outcome {
    let own = Held {
        written: tab.written.after(erased),
        ..*tab
    };
    let mut outcome = match device {
        Device::Kept(kept) => with_device(kept, erased, &own),
        _ if own.written.is_empty() => Outcome::default(),
        Device::Refused => own.into(),
        Device::Absent | Device::Unreadable => alone(&own),
    };
    outcome.erased = own.written.is_empty() && !tab.written.is_empty();
    outcome
}

/// The tab has the only copy, which the device lacks.
fn alone(own: &Held) -> Outcome {
    let stamp = own.written.stamp.max(1);
    let written = Written { stamp, ..own.written };
    Held { written, base: 0 }.into()
}

fn with_device(kept: &Written, erased: u64, own: &Held) -> Outcome {
    let mut device = kept.after(erased);
    if device.attempt != kept.attempt {
        // Erased answers are still there: the tab has them taken off.
        device.stamp = moment_after(kept.stamp, own.written.stamp);
    }
    let base = kept.stamp;
    let same_line = device.since > 0 && device.since == own.written.since;
    let goes_on = base > 0 && base == own.base;
    if own.written.is_empty() && !same_line {
        let written = device;
        return Held { written, base }.into();
    }
    // Another line that has already taken the place of the device's, in a tab that could not write.
    let took_over = goes_on && own.written.since > 0 && own.written.stamp > base;
    if same_line || goes_on && !took_over {
        return merged(&device, base, own);
    }
    if device.is_empty() || took_over {
        let stamp = own.written.stamp.max(moment_after(base, own.written.stamp));
        let written = Written { stamp, ..own.written };
        return Held { written, base }.into();
    }
    let (held, other) = if device.stamp == 0 || device.stamp >= own.written.stamp {
        // Without a stamp, an older version has just written it.
        (Held { written: device, base }, own.written.attempt)
    } else {
        (Held { base, ..*own }, device.attempt)
    };
    let aside = Some(other).filter(|other| !is_within(other, &held.written.attempt));
    Outcome {
        aside: aside.into_iter().collect(),
        ..held.into()
    }
}

/// Each answer from the copy that changed it last; a copy whose change loses to another one is put aside whole.
fn merged(device: &Written, base: u64, own: &Held) -> Outcome {
    let tab = &own.written;
    let later = if device.stamp >= tab.stamp { device } else { tab };
    let mut written = Written {
        attempt: later.attempt,
        since: if device.since > 0 { device.since } else { tab.since },
        stamp: device.stamp.max(tab.stamp),
        when: device.when,
    };
    written.when.sees_all_of(&tab.when);
    let mut lost = [false; 2];
    for &item in Item::ALL {
        let device_wins = device.when.of(item) >= tab.when.of(item);
        let (wins, loses) = if device_wins { (device, tab) } else { (tab, device) };
        written
            .attempt
            .sheet
            .answers
            .take_from(item, &wins.attempt.sheet.answers);
        if item == Item::FActivite {
            written.attempt.sheet.trade = wins.attempt.sheet.trade;
        }
        written.when.take_from(item, &wins.when);
        let [kept, other] = [wins, loses].map(|copy| copy.attempt.sheet.answers.get(item));
        let unseen = wins.when.has_not_seen(loses.when.of(item));
        lost[usize::from(device_wins)] |= unseen && other.is_some() && other != kept;
    }
    if (written.attempt, written.when) != (device.attempt, device.when) && written.stamp <= base {
        written.stamp = moment_after(base, tab.stamp);
    }
    let copies = [device.attempt, tab.attempt];
    Outcome {
        aside: copies
            .into_iter()
            .zip(lost)
            .filter_map(|(copy, lost)| lost.then_some(copy))
            .collect(),
        ..Held { written, base }.into()
    }
}

impl Written {
    /// Without the answers that are not later than an erasure; what is left is a line of its own.
    fn after(&self, erased: u64) -> Self {
        let mut left = *self;
        if erased == 0 {
            return left;
        }
        let mut first = 0;
        let sheet = &mut left.attempt.sheet;
        let trade = self.attempt.sheet.trade.map(|_| Item::FActivite);
        let given = self.attempt.sheet.answers.iter().map(|(item, _)| item);
        for item in given.chain(trade) {
            match self.when.of(item) {
                moment if moment <= erased => forget(sheet, item),
                moment if first == 0 || moment < first => first = moment,
                _ => {}
            }
        }
        if first == 0 {
            left.attempt = Attempt::default();
        } else if left.since > 0 && left.since <= erased {
            left.since = first;
        }
        left
    }

    fn is_empty(&self) -> bool {
        self.attempt.sheet.is_empty()
    }
}

/// Takes an answer away, with the trade that it comes from and the trace that it was asked last.
fn forget(sheet: &mut Sheet, item: Item) {
    sheet.answers.remove(item);
    sheet.trade = sheet.trade.filter(|_| item != Item::FActivite);
    sheet.last = sheet.last.filter(|&last| last != item);
}

/// Whether every answer of the first is in the second.
fn is_within(first: &Attempt, second: &Attempt) -> bool {
    let mut answers = first.sheet.answers.iter();
    answers.all(|(item, answer)| second.sheet.answers.get(item) == Some(answer))
}

impl From<Held> for Outcome {
    fn from(held: Held) -> Self {
        Self {
            held,
            ..Self::default()
        }
    }
}
