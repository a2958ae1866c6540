//! Two copies of the attempt under way, the device's and a tab's: which one goes on, and what becomes of the other.

use super::current::Attempt;

/// An attempt as it was written at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// What was written.
    pub attempt: Attempt,
    /// The moment of the first write that this one goes on from; 0 when an older version wrote it.
    pub since: u64,
    /// The moment of this write, from [`moment_after`]; 0 when an older version wrote it.
    pub stamp: u64,
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What the tab goes on with.
    pub held: Held,
    /// What must be kept as another attempt before anything is written.
    pub aside: Option<Attempt>,
    /// Whether the tab held answers that the person has erased elsewhere since.
    pub erased: bool,
}

/// The moment of a write: the clock's, in milliseconds, yet always after the write it follows.
pub fn moment_after(previous: u64, clock: u64) -> u64 {
    clock.max(previous.saturating_add(1)).min(LATEST)
}

/// The latest moment that every reader of numbers tells from its neighbours.
pub const LATEST: u64 = (1 << 53) - 1;

/// Decides between the device's copy and the tab's; `erased` is the moment of the person's last erasure, 0 for none.
///
/// Only an erasure by the person takes answers away: what is absent, refused or unreadable takes nothing from the tab,
/// and of two copies the later goes on while the other is put aside, unless all of it is in the first.
pub fn decide(device: &Device, erased: u64, tab: &Held) -> Outcome {
    let answered = !tab.written.attempt.sheet.answers.is_empty();
    let gone = answered && erased > 0 && tab.written.stamp <= erased;
    let mut outcome = match device {
        Device::Kept(kept) if answered && !gone => between(kept, tab),
        Device::Kept(kept) => device_goes_on(kept),
        Device::Absent | Device::Unreadable if answered && !gone => alone(tab),
        Device::Refused if answered && !gone => (*tab).into(),
        Device::Refused | Device::Absent | Device::Unreadable => Outcome::default(),
    };
    outcome.erased = gone;
    outcome
}

/// The tab has the only copy, which the device lacks.
fn alone(tab: &Held) -> Outcome {
    let stamp = tab.written.stamp.max(1);
    let written = Written { stamp, ..tab.written };
    Held { written, base: 0 }.into()
}

fn between(kept: &Written, tab: &Held) -> Outcome {
    let (own, same_line) = (&tab.written, kept.since > 0 && kept.since == tab.written.since);
    if kept.stamp > 0 && kept.stamp == tab.base {
        // The tab goes on from the very copy that the device has.
        let since = kept.since;
        return Held {
            written: Written { since, ..*own },
            ..*tab
        }
        .into();
    }
    let all_kept = own.stamp == tab.base;
    let mut outcome = if goes_first(kept, own) {
        device_goes_on(kept)
    } else {
        let base = kept.stamp;
        Held { base, ..*tab }.into()
    };
    // What another tab wrote goes on from what this one had kept.
    if !(all_kept && same_line && kept.stamp > own.stamp) {
        let other = if goes_first(kept, own) { own } else { kept };
        outcome.aside = Some(other.attempt).filter(|other| !is_within(other, &outcome.held.written.attempt));
    }
    outcome
}

/// Whether the device's copy is the later one: without a stamp, an older version has just written it.
const fn goes_first(kept: &Written, own: &Written) -> bool {
    kept.stamp == 0 || kept.stamp >= own.stamp
}

fn device_goes_on(kept: &Written) -> Outcome {
    let (written, base) = (*kept, kept.stamp);
    Held { written, base }.into()
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
