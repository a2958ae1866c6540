//! The shared state: one attempt in, one report out.

use std::sync::Arc;

use leptos::prelude::*;

use super::going_on::{go_further, left_then, next};
use crate::browser::storage::{self, Browser};
use crate::browser::{choice, clock, location, page};
use engine::{Answer, Answers, Draws, Item, Mode, Report, Sheet, assess, may_be_asked, question};
use exchange::history::{Attempt, Held, Place};
use exchange::route::Base;
use exchange::store::{Current, Keeping};
use law::{Date, Law};

/// Handles on the state of the app.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    /// What this tab and the device have; the signals below show it.
    store: StoredValue<Current>,
    attempt: RwSignal<Attempt>,
    keeping: RwSignal<Keeping>,
    /// Whether other answers were put aside as an attempt, to be said.
    aside: RwSignal<bool>,
    /// Counts the attempts shown: screens that hold a draft are built anew for another one.
    generation: RwSignal<u32>,
    /// Answers that came in the address from elsewhere, taken only if the person asks.
    pub(super) offered: RwSignal<Option<Held>>,
    /// Whether the program of the result was asked for.
    fetched: StoredValue<bool>,
    draws: StoredValue<Option<Arc<Draws>>>,
    base: &'static Base,
}

impl Session {
    /// The session of this page: what the device kept, or a fresh one; follows what other tabs do.
    pub(crate) fn restore(base: &'static Base) -> Self {
        let session = Self {
            store: StoredValue::new(Current::default()),
            attempt: RwSignal::new(Attempt::default()),
            keeping: RwSignal::new(Keeping::Nothing),
            aside: RwSignal::new(false),
            generation: RwSignal::new(0),
            offered: RwSignal::new(None),
            fetched: StoredValue::new(false),
            draws: StoredValue::new(None),
            base,
        };
        session.open_address();
        session.begin();
        storage::on_change_elsewhere(move || session.settle());
        location::on_fragment_change(move || session.follow_address());
        location::before_each_link(move |address| session.link(address));
        session
    }

    /// The session given by the app; only pages call this.
    pub(crate) fn current() -> Self {
        expect_context()
    }

    /// The address of a path of the app on its host.
    pub(crate) fn href(self, path: &str) -> String {
        self.base.href(path)
    }

    /// Where the addresses of this page start from.
    pub(crate) const fn base(self) -> &'static Base {
        self.base
    }

    /// Changes when another attempt takes the place of this one: erased, or left by another tab.
    pub(crate) fn generation(self) -> u32 {
        self.generation.get()
    }

    /// Every answer so far.
    pub(crate) fn answers(self) -> Answers {
        self.attempt.read().sheet.answers
    }

    /// The path taken.
    pub(crate) fn mode(self) -> Mode {
        self.attempt.read().sheet.mode
    }

    /// Answers and path.
    pub(crate) fn sheet(self) -> Sheet {
        self.attempt.read().sheet
    }

    /// Every answer so far, read once: a screen is not redrawn by its own answer.
    pub(crate) fn answers_now(self) -> Answers {
        self.attempt.read_untracked().sheet.answers
    }

    /// The path taken, read once.
    pub(crate) fn mode_now(self) -> Mode {
        self.attempt.read_untracked().sheet.mode
    }

    /// Answers and path, read once.
    pub(crate) fn sheet_now(self) -> Sheet {
        self.attempt.read_untracked().sheet
    }

    /// Whether the recap was reached, read once.
    pub(crate) fn finished_now(self) -> bool {
        self.attempt.read_untracked().finished
    }

    /// Whether the recap was reached: from then on, every change comes back to it.
    pub(crate) fn finished(self) -> bool {
        self.attempt.read().finished
    }

    /// What happens to the answers on this device.
    pub(crate) fn keeping(self) -> Keeping {
        self.keeping.get()
    }

    /// What happens to the answers on this device, read once.
    pub(crate) fn keeping_now(self) -> Keeping {
        self.keeping.get_untracked()
    }

    /// The day the answers were last changed, read once; none when nothing says so.
    pub(crate) fn changed_on(self) -> Option<Date> {
        self.store.with_value(Current::changed_on)
    }

    /// Whether there is anything to erase.
    pub(crate) fn keeps_something(self) -> bool {
        let nothing = [
            Keeping::Nothing,
            Keeping::Kept,
            Keeping::Erased,
            Keeping::ErasedElsewhere,
        ];
        !self.answers().is_empty() || !nothing.contains(&self.keeping())
    }

    /// Whether other answers were put aside as an attempt since this page was opened.
    pub(crate) fn has_put_aside(self) -> bool {
        self.aside.get()
    }

    /// How many answers the address offers, which came from elsewhere.
    pub(crate) fn offered(self) -> Option<usize> {
        let offered = self.offered.get();
        offered.map(|held| held.written.attempt.sheet.answers.iter().count())
    }

    /// Opens another page of the app; what the device refuses goes along.
    pub(crate) fn visit(self, path: &str) {
        let address = location::address_here(path);
        match self.link(&address) {
            Some(carrying) => location::visit_carrying(&carrying),
            None => location::visit(&address),
        }
    }

    /// Where the person left, or the first question without an answer.
    pub(crate) fn place(self) -> Place {
        let attempt = self.attempt.read();
        match attempt.at {
            // An answer may have hidden the question since.
            Place::Question(item) if !may_show(&attempt.sheet, item) => next(&attempt).0,
            place => place,
        }
    }

    /// Where the person left, read once.
    pub(crate) fn place_now(self) -> Place {
        untrack(|| self.place())
    }

    /// Goes on from what the page found when it was opened.
    pub(super) fn open(self, current: Current) {
        self.store.set_value(current);
        self.show();
    }

    /// What goes after the place in our own addresses; none while the device keeps everything.
    pub(crate) fn tail(self) -> Option<String> {
        self.tail_to(true)
    }

    /// The same for a page that reads the store of this one, or for one that does not: then every answer, where there is one.
    pub(super) fn tail_to(self, here: bool) -> Option<String> {
        self.store
            .with_value(|store| if here { store.carried(&Browser) } else { store.whole() })
    }

    /// Whether what is offered can take the place of the present attempt: there is none, and no device to keep another.
    pub(crate) fn can_become_own(self) -> bool {
        self.store.with_value(|store| store.can_become_own(&Browser))
    }

    /// Does something with what is kept, then shows what became of it and carries what the device refuses.
    pub(super) fn with_store(self, act: impl FnOnce(&mut Current)) {
        self.store.update_value(act);
        self.show();
        self.carry();
    }

    /// Edits what the device has now, so that no tab writes over another.
    fn change(self, edit: impl FnOnce(&mut Attempt)) {
        self.with_store(|store| store.change(&Browser, clock::moment(), edit));
    }

    fn show(self) {
        let store = self.store.get_value();
        if self.attempt_now() != *store.attempt() {
            self.attempt.set(*store.attempt());
        }
        if self.keeping_now() != store.keeping() {
            self.keeping.set(store.keeping());
        }
        if self.aside.get_untracked() != store.has_put_aside() {
            self.aside.set(store.has_put_aside());
        }
        if self.generation.get_untracked() != store.generation() {
            self.generation.set(store.generation());
        }
    }

    /// Stores an answer, or forgets it.
    pub(crate) fn answer(self, item: Item, answer: Option<Answer>) {
        // A field of the page only offers valid answers; a refused one would change nothing.
        self.edit(|sheet| {
            let _ = sheet.put(item, answer);
        });
    }

    /// Changes the answers.
    pub(crate) fn edit(self, edit: impl FnOnce(&mut Sheet)) {
        if !self.fetched.get_value() {
            // An answer says that a result will be wanted: not before, the question comes first.
            choice::start();
            page::fetch_next();
            self.fetched.set_value(true);
        }
        self.change(|attempt| {
            edit(&mut attempt.sheet);
            attempt.follow();
        });
    }

    /// Takes the complete or the adaptive path; answers are kept, with the order they were given in.
    pub(crate) fn take(self, mode: Mode) {
        if self.mode_now() == mode && self.answers_now().is_empty() {
            return;
        }
        self.change(|attempt| {
            attempt.sheet.mode = mode;
            attempt.at = next(attempt).0;
            // With questions left, the person goes from one to the next again, not back to the recap.
            attempt.finished &= attempt.at == Place::Recap;
        });
    }

    /// Takes up an attempt: one left in the middle of the short path of before goes on by the adaptive one, which asks what its
    /// own answers leave open; the choice comes, where answers are.
    pub(crate) fn take_up(self) {
        let attempt = self.attempt_now();
        let empty = attempt.sheet.answers.is_empty();
        if !empty {
            choice::start();
        }
        if attempt.sheet.mode == Mode::Quick && !attempt.finished {
            self.change(|attempt| {
                attempt.sheet.mode = Mode::Adaptive;
                if empty {
                    attempt.at = Place::default();
                }
            });
        }
    }

    /// Goes on with the questions left, to be surer.
    pub(crate) fn go_further(self) {
        if !self.answers_now().is_empty() {
            self.change(|attempt| {
                attempt.sheet.mode = Mode::Adaptive;
                go_further(attempt);
            });
        }
    }

    /// The next place after a question of the adaptive path; what is told of the questions left follows.
    pub(crate) fn go_on(self) -> Place {
        let attempt = self.attempt_now();
        let (place, now) = next(&attempt);
        let left = left_then(&attempt, now);
        if attempt.left != left {
            self.change(|attempt| attempt.left = left);
        }
        place
    }

    /// Remembers where the person is.
    pub(crate) fn arrive(self, place: Place) {
        let now = *self.attempt.read_untracked();
        let finished = now.finished || place == Place::Recap;
        if !now.sheet.answers.is_empty() && (now.at, now.finished) != (place, finished) {
            self.change(|attempt| (attempt.at, attempt.finished) = (place, finished));
        }
    }

    /// The attempt under way, read once.
    pub(crate) fn attempt_now(self) -> Attempt {
        *self.attempt.read_untracked()
    }

    /// The report on these answers; the draws are built at the first call, not when the page loads.
    pub(crate) fn report(self, sheet: &Sheet) -> Report {
        self.report_under(sheet, clock::law())
    }

    /// The same under the law of another day.
    pub(crate) fn report_under(self, sheet: &Sheet, law: Law) -> Report {
        let draws = self
            .draws
            .with_value(Clone::clone)
            .unwrap_or_else(|| Arc::new(Draws::new()));
        self.draws.set_value(Some(Arc::clone(&draws)));
        assess(&sheet.answers, sheet.mode, law, &draws)
    }
}

/// Whether a question may be on screen: it is on the path, or on the adaptive one in sight.
pub(crate) fn may_show(sheet: &Sheet, item: Item) -> bool {
    let confirms = sheet.mode == Mode::Adaptive && question(item).confirms.is_some();
    confirms || may_be_asked(&sheet.answers, sheet.mode, clock::law()).contains(&item)
}
