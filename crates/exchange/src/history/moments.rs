//! When each answer was given: moments grow, and two tabs never write at the same one.

use engine::Item;

/// Moments are milliseconds times this, plus a number of the page that writes: no two pages write at the same one.
const PAGES: u64 = 1 << 10;
/// The latest moment that every reader of numbers tells from its neighbours; a clock reaches it in 2248.
pub const LATEST: u64 = (1 << 53) - 1;

/// The moment of a write on a page: `clock` is in milliseconds, `page` any number, the same for the life of the page.
pub const fn moment(clock: u64, page: u64) -> u64 {
    clock.saturating_mul(PAGES).saturating_add(page % PAGES)
}

/// The moment of a write: the clock's, from [`moment`], yet always after the write it follows.
pub fn moment_after(previous: u64, clock: u64) -> u64 {
    let next = (previous / PAGES)
        .saturating_add(1)
        .saturating_mul(PAGES)
        .saturating_add(clock % PAGES);
    if clock > previous { clock } else { next }.min(LATEST)
}

/// When each answer was given or taken back; 0 for those that nobody gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moments([u64; Item::ALL.len()]);

impl Default for Moments {
    fn default() -> Self {
        Self::all(0)
    }
}

impl Moments {
    /// The same for every answer, as a copy says that knows no better.
    pub const fn all(moment: u64) -> Self {
        Self([moment; Item::ALL.len()])
    }

    /// When this answer was given or taken back.
    pub const fn of(&self, item: Item) -> u64 {
        self.0[item.index()]
    }

    /// Notes a moment.
    pub const fn set(&mut self, item: Item, moment: u64) {
        self.0[item.index()] = moment;
    }

    /// As they are stored: from 1 since the start of the line, 0 for none.
    pub(super) fn stored(&self, since: u64) -> Vec<u64> {
        let from_start = |&moment: &u64| {
            if moment == 0 {
                0
            } else {
                moment.saturating_sub(since) + 1
            }
        };
        self.0.iter().map(from_start).collect()
    }

    /// What [`Moments::stored`] gave; none for another list of questions or moments that nobody wrote.
    pub(super) fn restored(stored: &[u64], since: u64) -> Option<Self> {
        let back = |&from_start: &u64| match from_start {
            0 => Some(0),
            _ => since.checked_add(from_start - 1).filter(|&moment| moment <= LATEST),
        };
        let moments: Option<Vec<u64>> = stored.iter().map(back).collect();
        Some(Self(moments?.try_into().ok()?))
    }
}
