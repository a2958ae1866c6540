//! Random histories of a device: tabs, faults that start and stop, erasures, clears, clocks, two tabs at once. Every answer is
//! an amount that nobody gave before, so that a ledger which knows nothing of the store can tell where it went.
//!
//! At rest, an answer that the person gave and neither changed nor erased is in the attempt under way, in the list, in what
//! waits for it or in a text put aside; and one that was erased is nowhere. `HISTORIES` asks for more than the usual ones.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use engine::{Answer, Item};
use exchange::history::{Attempt, Stored, read};
use exchange::store::{CURRENT, Current, ERASED, KEPT, Keeping, Names, Shelf, Texts, erase_list};
use law::Date;
use support::Random;

use super::{DAMAGED, Fault, NEWER, Tab, opened_at};

const ITEMS: [Item; 2] = [Item::FCa, Item::FTarif];
const FAULTS: [Fault; 5] = [Fault::None, Fault::Blocked, Fault::ReadOnly, Fault::Full, Fault::None];

/// An act, as data: what it is, then numbers taken modulo what there is.
type Act = [usize; 4];

/// What became of an answer as far as the person knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It must be somewhere.
    Live,
    /// Changed, or lost where nobody could keep it: anywhere or nowhere.
    Free,
    /// Erased: it must be nowhere but where it had been put before.
    Erased,
    /// Erased with everything: it must be nowhere.
    Gone,
}

type Ledger = Rc<RefCell<BTreeMap<u32, (Item, Fate)>>>;

/// A tab and the page it shows.
struct Page {
    tab: Tab,
    current: Current,
}

struct World {
    device: Tab,
    pages: Vec<Rc<RefCell<Page>>>,
    ledger: Ledger,
    given: u32,
    fault: Fault,
    /// The clock has been wrong: nobody can say what came first in two tabs that could not tell each other.
    out_of_time: bool,
    /// The device may not know of the last change: another hand has cleared or damaged it, or it was at fault.
    forgetful: bool,
    /// A tab was closed since the last erasure: the one that knew of it, perhaps.
    closed: bool,
}

fn shown(attempt: &Attempt) -> Vec<u32> {
    let amounts = ITEMS.iter().filter_map(|&item| match attempt.sheet.answers.get(item) {
        Some(Answer::Amount(amount)) => Some(amount),
        _ => None,
    });
    amounts.collect()
}

impl Page {
    fn answers(&mut self, item: Item, amount: u32, ledger: &Ledger) {
        let (tab, replaced) = (self.tab.clone(), RefCell::new(None));
        let note = |attempt: &Attempt| {
            if let Some(Answer::Amount(before)) = attempt.sheet.answers.get(item) {
                ledger.borrow_mut().insert(before, (item, Fate::Free));
            }
        };
        note(self.current.attempt());
        self.current.change(&tab, tab.now(), |attempt| {
            replaced.replace(Some(*attempt));
            attempt
                .sheet
                .answers
                .set(item, Answer::Amount(amount))
                .expect("an amount");
        });
        replaced.into_inner().iter().for_each(note);
        ledger.borrow_mut().insert(amount, (item, Fate::Live));
        self.current.carried(&tab);
    }

    fn settles(&mut self) {
        let tab = self.tab.clone();
        self.current.settle(&tab);
        self.current.carried(&tab);
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
}

impl World {
    fn new() -> Self {
        let tab = Tab::default();
        tab.clock_says(1_795_000_000_000);
        let current = Current::open(&tab, None);
        Self {
            device: tab.clone(),
            pages: vec![Rc::new(RefCell::new(Page { tab, current }))],
            ledger: Ledger::default(),
            given: 0,
            fault: Fault::None,
            out_of_time: false,
            forgetful: false,
            closed: false,
        }
    }

    fn next_amount(&mut self) -> u32 {
        self.given += 1;
        self.given
    }

    fn tab(&self) -> Tab {
        self.device.clone()
    }

    /// The answers that are on the device, or shown by these pages.
    fn kept(&self, except: Option<usize>) -> Vec<u32> {
        let texts = self
            .tab()
            .texts()
            .into_iter()
            .map(|(_, text)| text)
            .collect::<Vec<_>>()
            .join(" ");
        let pages = self.pages.iter().enumerate().filter(|(rank, _)| Some(*rank) != except);
        let mut there: Vec<u32> = pages
            .flat_map(|(_, page)| shown(page.borrow().current.attempt()))
            .collect();
        there.extend(self.ledger.borrow().keys().filter(|amount| said(&texts, **amount)));
        there
    }

    /// What nothing holds any more is lost without anybody’s fault.
    fn forgives(&self, except: Option<usize>) {
        let kept = self.kept(except);
        for (amount, (_, fate)) in self.ledger.borrow_mut().iter_mut() {
            if *fate == Fate::Live && !kept.contains(amount) {
                *fate = Fate::Free;
            }
        }
    }

    fn acts(&mut self, [kind, who, what, more]: Act) {
        let rank = who % self.pages.len();
        let page = Rc::clone(&self.pages[rank]);
        let tab = page.borrow().tab.clone();
        match kind {
            0..30 => {
                let amount = self.next_amount();
                page.borrow_mut().answers(ITEMS[what % 2], amount, &self.ledger);
                self.excuses();
            }
            30..42 => page.borrow_mut().settles(),
            42..50 => {
                // The next page of the same tab; its address carries what the device refuses when it is left.
                page.borrow_mut().settles();
                let tail = page.borrow().current.carried(&tab);
                let address = tail.as_deref().and_then(exchange::carried::read);
                page.borrow_mut().current = opened_at(&tab, address.as_ref());
                page.borrow_mut().settles();
            }
            50..54 if self.pages.len() < 4 => {
                let tab = tab.another();
                let current = opened_at(&tab, None);
                self.pages.push(Rc::new(RefCell::new(Page { tab, current })));
                self.pages.last().expect("a page").borrow_mut().settles();
            }
            54..57 if self.pages.len() > 1 => {
                page.borrow_mut().settles();
                self.forgives(Some(rank));
                self.pages.remove(rank);
                self.closed = true;
                self.excuses_unknown();
            }
            57..65 if self.pages.len() > 1 => self.races(rank, what, more),
            65..71 => {
                Self::lists(&page, what);
                self.excuses_held(&tab);
                self.excuses_listed();
            }
            71..74 => {
                self.erases(&page, more % 3 == 0);
                self.forgetful |= self.fault != Fault::None;
                self.closed = false;
            }
            74..84 => {
                self.fault = FAULTS[what % FAULTS.len()];
                tab.starts(self.fault);
            }
            84..88 => {
                self.another_hand(&tab, what);
                self.forgetful = true;
                self.forgives(None);
            }
            88..91 => {
                tab.clock_says([0, 1_795_000_000_000, 1_695_000_000_000, 4_000_000_000_000][what % 4]);
                self.out_of_time = true;
            }
            _ => {}
        }
    }

    /// With a wrong clock and a device at fault, nobody knows whether an answer came after the last erasure.
    fn excuses(&self) {
        if self.out_of_time && (self.forgetful || self.fault != Fault::None) {
            for amount in self.given.saturating_sub(1)..=self.given {
                self.ledger
                    .borrow_mut()
                    .entry(amount)
                    .and_modify(|(_, fate)| *fate = Fate::Free);
            }
        }
    }

    /// The mark of an erasure that another hand cleared goes with the last tab that knew it, if the device takes it no more.
    fn excuses_unknown(&self) {
        let unknown = self.forgetful && self.fault != Fault::None;
        for (_, fate) in self.ledger.borrow_mut().values_mut() {
            if unknown && *fate != Fate::Live {
                *fate = Fate::Free;
            }
        }
    }

    /// Where another hand took the mark away, a tab that had not heard of it lists what was erased, as answers like others.
    fn excuses_listed(&self) {
        let listed = if self.forgetful { self.put_away() } else { Vec::new() };
        for (amount, (_, fate)) in self.ledger.borrow_mut().iter_mut() {
            if *fate == Fate::Erased && listed.contains(amount) {
                *fate = Fate::Free;
            }
        }
    }

    /// A tab that can read no mark lists what another has erased, and the list it holds has the moment of a wrong clock.
    fn excuses_held(&self, tab: &Tab) {
        let held = tab.held(KEPT).filter(|_| self.fault == Fault::Blocked);
        for (amount, (_, fate)) in self.ledger.borrow_mut().iter_mut() {
            let excused = self.out_of_time || *fate == Fate::Gone;
            if excused && held.as_ref().is_some_and(|held| said(held, *amount)) {
                *fate = Fate::Free;
            }
        }
    }

    /// Another tab answers in the middle of an answer of this one.
    fn races(&mut self, rank: usize, what: usize, more: usize) {
        let (page, other) = (&self.pages[rank], &self.pages[(rank + 1) % self.pages.len()]);
        let (page, other) = (Rc::clone(page), Rc::clone(other));
        let (first, second) = (self.next_amount(), self.next_amount());
        let (tab, ledger) = (page.borrow().tab.clone(), Rc::clone(&self.ledger));
        tab.between(more % 6, move || {
            other.borrow_mut().answers(ITEMS[more % 2], second, &ledger);
        });
        page.borrow_mut().answers(ITEMS[what % 2], first, &self.ledger);
        tab.alone();
        self.excuses();
    }

    fn lists(page: &Rc<RefCell<Page>>, what: usize) {
        let mut page = page.borrow_mut();
        let tab = page.tab.clone();
        let (list, now) = (Page::shelf(&tab), tab.now());
        let first = list.found().0.iter().next().map(|kept| kept.id);
        match what % 3 {
            0 => {}
            1 => _ = list.swap(&mut page.current, now, None),
            _ => _ = list.swap(&mut page.current, now, first),
        }
        page.current.carried(&tab);
    }

    /// The attempt under way, or everything.
    fn erases(&self, page: &Rc<RefCell<Page>>, everything: bool) {
        let tab = page.borrow().tab.clone();
        let known = shown(page.borrow().current.attempt());
        page.borrow_mut().current.erase(&tab, tab.now());
        page.borrow().current.carried(&tab);
        let mut done = page.borrow().current.keeping() == Keeping::Erased;
        if everything {
            let keys: Vec<_> = tab.texts().into_iter().map(|(key, _)| key).collect();
            done &= erase_list(&tab, tab.now(), keys.into_iter().filter(|key| key != ERASED)).is_ok();
        }
        // A wrong clock tells nobody what came before the erasure.
        let sure = everything && !self.out_of_time && !self.forgetful;
        let put_away = if everything { Vec::new() } else { self.put_away() };
        for (amount, (_, fate)) in self.ledger.borrow_mut().iter_mut() {
            // Only what this attempt held is erased, not what is in the list or waits for it.
            let of_this = !put_away.contains(amount) && (!self.out_of_time || known.contains(amount));
            *fate = match (done && of_this, sure) {
                (true, true) => Fate::Gone,
                (true, false) => Fate::Erased,
                (false, _) => Fate::Free,
            };
        }
    }

    /// The answers of the list, of what waits and of what was put aside.
    fn put_away(&self) -> Vec<u32> {
        let texts = self.tab().texts().into_iter().filter(|(key, _)| key != CURRENT);
        let texts = texts.map(|(_, text)| text).collect::<Vec<_>>().join(" ");
        let held = self.pages.iter().filter_map(|page| page.borrow().tab.held(KEPT));
        let texts = held.fold(texts, |all, text| all + " " + &text);
        self.ledger
            .borrow()
            .keys()
            .copied()
            .filter(|&amount| said(&texts, amount))
            .collect()
    }

    fn another_hand(&self, tab: &Tab, what: usize) {
        match what % 4 {
            0 => {
                // What only the list, what waits or what was put aside held goes with them.
                for amount in self.put_away() {
                    self.ledger
                        .borrow_mut()
                        .entry(amount)
                        .and_modify(|(_, fate)| *fate = Fate::Free);
                }
                // The marks go too: what a tab still shows may be put in the list, or stay where no tab knows better.
                let unknown = if self.closed { Fate::Free } else { Fate::Erased };
                for (_, fate) in self.ledger.borrow_mut().values_mut() {
                    if matches!(fate, Fate::Gone | Fate::Erased) {
                        *fate = unknown;
                    }
                }
                tab.clear();
            }
            1 => tab.put(CURRENT, DAMAGED),
            2 => tab.put(CURRENT, NEWER),
            _ => {
                if let Some(text) = tab.on_device(CURRENT) {
                    tab.put(CURRENT, &text[..text.len() / 2]);
                }
            }
        }
    }

    /// Faults stop, every tab hears of the others, and the list is read.
    fn rests(&self) {
        let tab = self.tab();
        tab.starts(Fault::None);
        if matches!(tab.on_device(CURRENT), Some(text) if text == NEWER) {
            Texts::delete(&tab, CURRENT).expect("no fault any more");
            self.forgives(None);
        }
        for _ in 0..3 {
            for page in &self.pages {
                page.borrow_mut().settles();
            }
        }
        for page in &self.pages {
            let tab = page.borrow().tab.clone();
            Page::shelf(&tab).found();
        }
        Page::shelf(&tab).found();
    }

    fn told(&self) -> Result<(), String> {
        let tab = self.tab();
        let kept = self.kept(None);
        let now = tab.on_device(CURRENT).map(|text| read(&text));
        let now = match &now {
            Some(Stored::Attempt { attempt, .. }) => shown(attempt),
            _ => Vec::new(),
        };
        for (amount, (item, fate)) in self.ledger.borrow().iter() {
            match fate {
                Fate::Live if !kept.contains(amount) => return Err(format!("{} = {amount} is lost", item.id())),
                Fate::Gone if kept.contains(amount) => return Err(format!("{} = {amount} is still there", item.id())),
                Fate::Erased if now.contains(amount) => return Err(format!("{} = {amount} came back", item.id())),
                _ => {}
            }
        }
        for page in &self.pages {
            let page = page.borrow();
            if page.current.keeping().is_locked() {
                return Err(format!("a tab is locked for ever: {:?}", page.current.keeping()));
            }
            if shown(page.current.attempt()) != now {
                return Err(format!(
                    "a tab shows {:?}, the device has {now:?}",
                    shown(page.current.attempt())
                ));
            }
        }
        Ok(())
    }
}

/// Whether a text says an amount, as JSON or among the bytes of a damaged text.
fn said(texts: &str, amount: u32) -> bool {
    ITEMS.iter().any(|item| {
        let said = format!("\"{}\":{amount}", item.id());
        texts
            .match_indices(&said)
            .any(|(at, _)| !texts[at + said.len()..].starts_with(|sign: char| sign.is_ascii_digit()))
    })
}

fn played(acts: &[Act]) -> Result<(), String> {
    let mut world = World::new();
    for &act in acts {
        world.acts(act);
    }
    world.rests();
    world.told()
}

/// The same failure with as few acts as can be.
fn shrunk(mut acts: Vec<Act>) -> Vec<Act> {
    let mut rank = 0;
    while rank < acts.len() {
        let mut fewer = acts.clone();
        fewer.remove(rank);
        if played(&fewer).is_err() {
            acts = fewer;
            rank = 0;
        } else {
            rank += 1;
        }
    }
    acts
}

#[test]
fn no_history_loses_an_answer_or_brings_an_erased_one_back() {
    let histories = std::env::var("HISTORIES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(2_000);
    let (mut failures, mut first) = (0, None);
    for seed in 0..histories {
        let mut random = Random::new(seed);
        let length = 10 + random.below(31);
        let acts: Vec<Act> = (0..length)
            .map(|_| [92, 24, 24, 24].map(|limit| random.below(limit)))
            .collect();
        if played(&acts).is_err() {
            failures += 1;
            first.get_or_insert((seed, acts));
        }
    }
    if let Some((seed, acts)) = first {
        let acts = shrunk(acts);
        panic!(
            "{failures} of {histories} histories; the first, {seed}, comes to {acts:?}: {:?}",
            played(&acts)
        );
    }
}
