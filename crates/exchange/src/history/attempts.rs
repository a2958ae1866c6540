//! The attempts kept on the device: named, in the order of the list, never renumbered.

use std::collections::{BTreeMap, BTreeSet};

use super::current::Attempt;
use engine::Answer;
use law::Date;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 60;
/// Ids stay below, so that a hostile file cannot use them up.
const HIGHEST_ID: u32 = 1 << 30;

/// An attempt in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Names it for as long as the list lives; never given twice.
    pub id: u32,
    /// The person's own name for it, as [`clean_name`] leaves it; may be empty.
    pub name: String,
    /// Day of its last change, as the device's clock said; none when it was not written down.
    pub day: Option<Date>,
    /// What is kept.
    pub what: What,
}

/// What is kept under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "links are the rare case, and a list is small")]
pub enum What {
    /// One's own answers, finished or not.
    Answers(Attempt),
    /// Somebody's shared result: the fragment without its `#`, opened as a link so that it never contradicts its sender.
    Link(String),
}

impl What {
    /// Whether both say the same: which question was asked last counts for nothing.
    pub fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Answers(own), Self::Answers(other)) => {
                own.sheet.says_the_same(&other.sheet) && (own.at, own.finished) == (other.at, other.finished)
            }
            _ => self == other,
        }
    }
}

/// The list, newest first. The order is the list's own: a clock that goes back changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    list: Vec<Kept>,
    next: u32,
}

/// What a merge did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Attempts that were not in the list.
    pub added: usize,
    /// Attempts with the same name and content as one of the list.
    pub already_there: usize,
}

impl Attempts {
    /// Keeps an attempt in front of the others; gives its id.
    pub fn add(&mut self, name: &str, day: Option<Date>, what: What) -> u32 {
        self.insert(0, name, day, what)
    }

    /// The attempt of this id.
    pub fn get(&self, id: u32) -> Option<&Kept> {
        self.list.iter().find(|kept| kept.id == id)
    }

    /// The rank of this attempt in the list, for [`Attempts::put_back`].
    pub fn place(&self, id: u32) -> Option<usize> {
        self.list.iter().position(|kept| kept.id == id)
    }

    /// Gives another name; false when the attempt is not there any more.
    pub fn rename(&mut self, id: u32, name: &str) -> bool {
        let kept = self.list.iter_mut().find(|kept| kept.id == id);
        kept.map(|kept| kept.name = clean_name(name)).is_some()
    }

    /// Takes an attempt out of the list.
    pub fn remove(&mut self, id: u32) -> Option<Kept> {
        self.place(id).map(|place| self.list.remove(place))
    }

    /// Puts an attempt back where it was, or as near as the list allows; once only.
    pub fn put_back(&mut self, kept: Kept, place: usize) {
        if self.get(kept.id).is_none() {
            self.next = self.next.max(kept.id.saturating_add(1));
            self.list.insert(place.min(self.list.len()), kept);
        }
    }

    /// The attempts, newest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Kept> + ExactSizeIterator {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The id that the next attempt will have.
    pub(super) fn next(&self) -> u32 {
        self.next
    }

    /// Adds in front, in their order, the attempts of another list that are not in this one; changes none.
    ///
    /// Two attempts are the same when their name and their content are; neither the day nor the id counts.
    pub fn merge(&mut self, other: Self) -> Merged {
        let (mut merged, mut added) = (Merged::default(), Vec::new());
        let mut known = Known::of(&self.list);
        for kept in other.list {
            if known.holds(&kept, &self.list, &added) {
                merged.already_there += 1;
            } else {
                known.add(&kept, self.list.len() + added.len());
                added.push(Kept {
                    id: self.fresh_id(),
                    name: clean_name(&kept.name),
                    ..kept
                });
            }
        }
        merged.added = added.len();
        self.list.splice(0..0, added);
        merged
    }

    /// Adds what another tab left on the device since this list was read; a name given here stays.
    pub fn catch_up(&mut self, device: &Self) {
        let own: BTreeMap<u32, &Kept> = self.list.iter().map(|kept| (kept.id, kept)).collect();
        let known = |kept: &Kept| own.get(&kept.id).is_some_and(|own| own.what.says_the_same(&kept.what));
        let list = device.list.iter().filter(|kept| !known(kept)).cloned().collect();
        self.merge(Self { list, next: 0 });
    }

    /// Forgets everything; ids go on from where they were.
    pub fn clear(&mut self) {
        self.list.clear();
    }

    /// A list as it was written, ids included; an id that is missing or there twice is given anew.
    pub(super) fn restored(list: Vec<(Option<u32>, Kept)>, next: u32) -> Self {
        let highest = list
            .iter()
            .filter_map(|(id, _)| *id)
            .filter(|&id| id < HIGHEST_ID)
            .max();
        let mut attempts = Self {
            list: Vec::with_capacity(list.len()),
            next: next.min(HIGHEST_ID).max(highest.map_or(0, |id| id + 1)),
        };
        let mut taken = BTreeSet::new();
        for (id, kept) in list {
            let free = id.filter(|&id| id < HIGHEST_ID && taken.insert(id));
            let id = free.unwrap_or_else(|| attempts.fresh_id());
            attempts.list.push(Kept { id, ..kept });
        }
        attempts
    }

    fn insert(&mut self, place: usize, name: &str, day: Option<Date>, what: What) -> u32 {
        let (id, name) = (self.fresh_id(), clean_name(name));
        self.list.insert(place, Kept { id, name, day, what });
        id
    }

    fn fresh_id(&mut self) -> u32 {
        let id = self.next;
        self.next = id.saturating_add(1);
        id
    }
}

/// The attempts of two lists by a number that equal ones share, so that a list of thousands is merged in a moment.
#[derive(Default)]
struct Known(BTreeMap<u64, Vec<usize>>);

impl Known {
    fn of(list: &[Kept]) -> Self {
        let mut known = Self::default();
        for (rank, kept) in list.iter().enumerate() {
            known.add(kept, rank);
        }
        known
    }

    fn add(&mut self, kept: &Kept, rank: usize) {
        self.0.entry(fingerprint(kept)).or_default().push(rank);
    }

    /// Whether one of a list, then of what was added to it, has the same name and content.
    fn holds(&self, kept: &Kept, list: &[Kept], added: &[Kept]) -> bool {
        let alike = self.0.get(&fingerprint(kept)).into_iter().flatten();
        let mut alike = alike.filter_map(|&rank| list.get(rank).or_else(|| added.get(rank - list.len())));
        alike.any(|own| own.name == kept.name && own.what.says_the_same(&kept.what))
    }
}

/// A number of a name and a content; two different ones rarely share it.
fn fingerprint(kept: &Kept) -> u64 {
    // FNV-1a: short, and the same everywhere.
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |bytes: &[u8]| {
        for &byte in bytes {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    };
    add(kept.name.as_bytes());
    match &kept.what {
        What::Link(link) => add(link.as_bytes()),
        What::Answers(attempt) => {
            add(attempt.at.id().as_bytes());
            add(&[attempt.sheet.mode as u8, u8::from(attempt.finished)]);
            for (item, answer) in attempt.sheet.answers.iter() {
                add(&[item as u8]);
                match answer {
                    Answer::Choice(rank) => add(&[rank]),
                    Answer::Ranking(ranks) => add(&ranks),
                    Answer::Several(options) => add(&options.0.to_le_bytes()),
                    Answer::Amount(euros) => add(&euros.to_le_bytes()),
                    Answer::DontKnow => add(&[]),
                }
            }
        }
    }
    sum
}

/// A name as it is kept: on one line, without spaces around, at most [`LONGEST_NAME`] characters.
pub fn clean_name(name: &str) -> String {
    let line: String = name
        .chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect();
    let short: String = line.trim().chars().take(LONGEST_NAME).collect();
    short.trim_end().to_owned()
}
