//! When each answer was given: moments grow, and two tabs never write at the same one.

use crate::items_2;
use engine::{Answers, Item};
use law::{Date, Law};

/// Moments are milliseconds times this, plus a number of the page that writes: no two pages write at the same one.
const PAGES: u64 = 1 << 10;
/// The latest moment that every reader of numbers tells from its neighbours; a clock reaches it in 2248.
pub const LATEST: u64 = (1 << 53) - 1;

/// The moment of a write on a page: `clock` is in milliseconds, `page` any number, the same for the life of the page.
pub const fn moment(clock: u64, page: u64) -> u64 {
    clock.saturating_mul(PAGES).saturating_add(page % PAGES)
}

/// The day of a moment, in universal time; none for a moment that nobody knows, or that comes before the first of our rules.
pub fn day_of(moment: u64) -> Option<Date> {
    const DAY: u64 = 86_400_000;
    let day = Date::after_1970(moment / PAGES / DAY);
    (day >= Law::FIRST).then_some(day)
}

/// The moment of a write: the clock's, from [`moment`], yet always after the write it follows.
pub fn moment_after(previous: u64, clock: u64) -> u64 {
    let next = (previous / PAGES)
        .saturating_add(1)
        .saturating_mul(PAGES)
        .saturating_add(clock % PAGES);
    if clock > previous { clock } else { next }.min(LATEST)
}

/// When each answer was given or taken back, and what the copy that says so has seen; 0 for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moments {
    when: [u64; ITEMS],
    /// The last change seen of each page that wrote, in any order: moments name their page.
    seen: [u64; PAGES_SEEN],
    /// Every change up to this moment is seen.
    floor: u64,
}

const ITEMS: usize = Item::ALL.len();
/// More pages than a person goes through between two visits to another tab.
const PAGES_SEEN: usize = 16;

impl Default for Moments {
    fn default() -> Self {
        Self::all(0, 0)
    }
}

impl Moments {
    /// The same for every answer, given or not, by who had seen everything up to a moment.
    pub const fn all(when: u64, floor: u64) -> Self {
        let mut seen = [0; PAGES_SEEN];
        seen[0] = when;
        let when = [when; ITEMS];
        Self { when, seen, floor }
    }

    /// The same for every answer that there is, as a copy says that knows no better.
    pub fn of_all(answers: &Answers, when: u64, floor: u64) -> Self {
        let mut moments = Self::all(0, floor);
        for (item, _) in answers.iter() {
            moments.change(item, when);
        }
        moments
    }

    /// When this answer was given or taken back.
    pub const fn of(&self, item: Item) -> u64 {
        self.when[item.index()]
    }

    /// Notes a change of this answer.
    pub fn change(&mut self, item: Item, moment: u64) {
        self.when[item.index()] = moment;
        self.sees(moment);
    }

    /// Whether this copy was written without knowing of a change, of this moment.
    pub(super) fn has_not_seen(&self, change: u64) -> bool {
        change > self.floor && !self.seen.iter().any(|&seen| same_page(seen, change) && seen >= change)
    }

    /// The moments of answers to items-2: an answer that comes of another one has its moment.
    pub(super) fn restored_from_items_2(stored: &str, since: u64) -> Option<Self> {
        let mut moments = Self::restored(stored, since, &items_2::ORDER.map(|(item, _)| item))?;
        for (from, to) in items_2::given() {
            moments.when[to.index()] = moments.when[from.index()];
        }
        Some(moments)
    }

    /// Takes the change of an answer from another copy.
    pub(super) const fn take_from(&mut self, item: Item, other: &Self) {
        self.when[item.index()] = other.when[item.index()];
    }

    /// Has now seen all that another copy has.
    pub(super) fn sees_all_of(&mut self, other: &Self) {
        self.floor = self.floor.max(other.floor);
        for &change in &other.seen {
            self.sees(change);
        }
    }

    fn sees(&mut self, change: u64) {
        if !self.has_not_seen(change) {
            return;
        }
        let of_page = self.seen.iter().position(|&seen| seen > 0 && same_page(seen, change));
        let oldest = (0..PAGES_SEEN).min_by_key(|&rank| self.seen[rank]).unwrap_or_default();
        if of_page.is_none() {
            // A page seen so long ago that there is no room for it: what it wrote then counts as seen by all.
            self.floor = self.floor.max(self.seen[oldest]);
        }
        self.seen[of_page.unwrap_or(oldest)] = change;
    }

    /// As they are stored: from 1 since the start of the line, 0 for none; answers, then the floor, then what is seen.
    pub(super) fn stored(&self, since: u64) -> String {
        let seen = self.seen.iter().filter(|&&seen| seen > 0);
        let all = self.when.iter().chain([&self.floor]).chain(seen);
        let from_start = |&moment: &u64| {
            if moment == 0 {
                0
            } else {
                moment.saturating_sub(since) + 1
            }
        };
        let numbers: Vec<String> = all.map(|moment| from_start(moment).to_string()).collect();
        numbers.join(" ")
    }

    /// What [`Moments::stored`] gave for these questions; none for another list of them or moments that nobody wrote.
    pub(super) fn restored(stored: &str, since: u64, items: &[Item]) -> Option<Self> {
        let back = |number: &str| match number.parse().ok()? {
            0 => Some(0),
            from_start => since.checked_add(from_start - 1).filter(|&moment| moment <= LATEST),
        };
        let moments: Vec<u64> = stored.split(' ').map(back).collect::<Option<_>>()?;
        let (when, rest) = moments.split_at_checked(items.len())?;
        let (floor, seen) = rest.split_first()?;
        let mut moments = Self::all(0, *floor);
        for (item, &moment) in items.iter().zip(when) {
            moments.when[item.index()] = moment;
        }
        for &change in seen {
            moments.sees(change);
        }
        Some(moments)
    }
}

const fn same_page(one: u64, other: u64) -> bool {
    one % PAGES == other % PAGES
}
