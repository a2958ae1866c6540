//! A device whose texts anybody wrote, with faults that start and stop and several tabs.

use std::collections::BTreeSet;

use engine::{Answer, Item};
use exchange::carried;
use exchange::history::{Stored, StoredAttempts, What, read, read_attempts};
use exchange::store::{CURRENT, Current, ERASED, KEPT, Names, Shelf, Texts, WAITING};
use law::Date;

use crate::device::{Fault, Tab};

/// What the tabs answer, so that what stood there may go.
const ANSWERED: [Item; 2] = [Item::FCa, Item::FTarif];
const FAULTS: [Fault; 4] = [Fault::None, Fault::Blocked, Fault::ReadOnly, Fault::Full];

/// Acts, then what the device has under four keys, apart by a NUL: at rest nothing is lost, whatever it was.
pub(super) fn store(data: &[u8]) {
    let mut parts = data.split(|&byte| byte == 0).map(String::from_utf8_lossy);
    let acts = data.split(|&byte| byte == 0).next().unwrap_or_default();
    parts.next();
    let device = Tab::default();
    device.clock_says(1_795_000_000_000);
    let mut found = Vec::new();
    for key in [
        CURRENT.to_owned(),
        KEPT.to_owned(),
        format!("{WAITING}-1"),
        ERASED.to_owned(),
    ] {
        let text = parts.next().unwrap_or_default().into_owned();
        if !text.is_empty() {
            device.put(&key, &text);
            found.push((key, text));
        }
    }
    let mut world = World::new(device);
    for &act in acts.iter().take(40) {
        world.acts(act);
    }
    world.rests();
    world.told(&found);
}

struct World {
    pages: Vec<(Tab, Current)>,
    /// Answers given here that nobody has changed since.
    live: BTreeSet<(Item, u32)>,
    given: u32,
}

impl World {
    fn new(tab: Tab) -> Self {
        let current = Current::open(&tab, None);
        Self {
            pages: vec![(tab, current)],
            live: BTreeSet::new(),
            given: 0,
        }
    }

    fn acts(&mut self, act: u8) {
        let what = usize::from(act >> 5);
        let tabs = self.pages.len();
        let rank = usize::from(act >> 3 & 3) % tabs;
        let (tab, current) = &mut self.pages[rank];
        match act & 7 {
            0 => self.answers(rank, ANSWERED[what % 2]),
            1 => current.settle(tab),
            2 => {
                let address = current.carried(tab).as_deref().and_then(carried::read);
                *current = Current::open(tab, address);
                current.settle(tab);
            }
            3 if tabs < 3 => {
                let tab = tab.another();
                let current = Current::open(&tab, None);
                self.pages.push((tab, current));
            }
            4 => tab.starts(FAULTS[what % FAULTS.len()]),
            5 => _ = shelf(tab).found(),
            6 => _ = shelf(tab).swap(current, tab.now(), None),
            _ => tab.starts(Fault::None),
        }
        let (tab, current) = &self.pages[rank];
        current.carried(tab);
    }

    fn answers(&mut self, rank: usize, item: Item) {
        self.given += 1;
        let (tab, current) = &mut self.pages[rank];
        let (live, amount) = (&mut self.live, self.given);
        let mut replace = |before: Option<Answer>| {
            if let Some(Answer::Amount(before)) = before {
                live.remove(&(item, before));
            }
        };
        replace(current.attempt().sheet.answers.get(item));
        current.change(tab, tab.now(), |attempt| {
            let answers = &mut attempt.sheet.answers;
            replace(answers.get(item));
            answers.set(item, Answer::Amount(amount)).expect("an amount");
        });
        self.live.insert((item, amount));
    }

    /// Faults stop, every tab hears of the others, and the list is read.
    fn rests(&mut self) {
        self.pages[0].0.starts(Fault::None);
        for _ in 0..3 {
            for (tab, current) in &mut self.pages {
                current.settle(tab);
            }
        }
        for (tab, _) in &self.pages {
            shelf(tab).found();
        }
    }

    fn told(&self, found: &[(String, String)]) {
        let device = self.pages[0].0.texts().into_iter().map(|(_, text)| text);
        // A list of a newer version is left alone: ours stays in the tab.
        let held = self.pages.iter().filter_map(|(tab, _)| tab.held(KEPT));
        let texts: Vec<String> = device.chain(held).collect();
        let mut there: Vec<(Item, Answer)> = texts.iter().flat_map(|text| answers_of(text).0).collect();
        there.extend(
            self.pages
                .iter()
                .flat_map(|(_, current)| current.attempt().sheet.answers.iter()),
        );
        for &(item, amount) in &self.live {
            assert!(
                there.contains(&(item, Answer::Amount(amount))),
                "{} = {amount} is lost",
                item.id()
            );
        }
        let is_erased = found.iter().any(|(key, _)| key == ERASED);
        for (key, text) in found.iter().filter(|(key, _)| key != ERASED) {
            let (answers, is_whole) = answers_of(text);
            assert!(is_whole || texts.contains(text), "the text of {key} is lost: {text:?}");
            let must_be = |(item, _): &(Item, Answer)| !is_erased && !ANSWERED.contains(item);
            for answer in answers.iter().filter(|answer| must_be(answer)) {
                assert!(there.contains(answer), "{answer:?} of {key} is lost");
            }
        }
    }
}

/// The answers of a text, and whether that is all of it.
fn answers_of(text: &str) -> (Vec<(Item, Answer)>, bool) {
    if let StoredAttempts::Attempts { attempts, dropped } = read_attempts(text) {
        let sheets = attempts.iter().filter_map(|kept| match &kept.what {
            What::Answers(attempt) => Some(attempt.sheet.answers),
            What::Link(_) => None,
        });
        return (
            sheets.flat_map(|answers| answers.iter().collect::<Vec<_>>()).collect(),
            dropped == 0,
        );
    }
    match read(text) {
        Stored::Attempt { attempt, dropped } => (attempt.sheet.answers.iter().collect(), dropped == 0),
        Stored::Corrupt { .. } | Stored::FromNewer { .. } => (Vec::new(), false),
    }
}

fn shelf(tab: &Tab) -> Shelf<'_, Tab> {
    Shelf {
        texts: tab,
        today: Date::new(2026, 11, 29),
        clock: tab.now(),
        names: Names {
            numbered: |rank| format!("Essai {rank}"),
            put_aside: |rank| format!("Mis de côté {rank}"),
        },
    }
}
