//! The shared state: one attempt in, one report out.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::page;
use crate::browser::storage;
use crate::engine::{Answer, Answers, Draws, Item, Mode, Report, Sheet, asked, assess, open_questions};
use crate::history::{self, Attempt, Place};
use crate::ui::keeping::{ASIDE, CURRENT, CURRENT_NAME, Keeping, kept, restored};

/// Handles on the state of the app.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    attempt: RwSignal<Attempt>,
    keeping: RwSignal<Keeping>,
    /// What the device kept when it was last read or written: another tab may have changed it since.
    seen: StoredValue<Option<String>>,
    /// Counts the attempts shown: screens that hold a draft are built anew for another one.
    generation: RwSignal<u32>,
    /// Whether the program of the result was asked for.
    fetched: StoredValue<bool>,
    draws: StoredValue<Option<Arc<Draws>>>,
    base: StoredValue<String>,
}

impl Session {
    /// The session of this page: what the device kept, or a fresh one; follows what other tabs do.
    pub(crate) fn restore(base: &str) -> Self {
        let (attempt, keeping) = restored();
        let session = Self {
            attempt: RwSignal::new(attempt),
            keeping: RwSignal::new(keeping),
            seen: StoredValue::new(storage::read(CURRENT)),
            generation: RwSignal::new(0),
            fetched: StoredValue::new(false),
            draws: StoredValue::new(None),
            base: StoredValue::new(base.to_owned()),
        };
        storage::on_change_elsewhere(move || session.follow());
        session
    }

    /// The session given by the app; only pages call this.
    pub(crate) fn current() -> Self {
        expect_context()
    }

    /// The address of a path of the app on its host.
    pub(crate) fn href(self, path: &str) -> String {
        self.base.with_value(|base| format!("{base}{path}"))
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

    /// Whether there is anything to erase.
    pub(crate) fn keeps_something(self) -> bool {
        !self.answers().is_empty() || !matches!(self.keeping(), Keeping::Nothing | Keeping::Kept | Keeping::Erased)
    }

    /// Where the person left, or the first question without an answer.
    pub(crate) fn place(self) -> Place {
        let attempt = self.attempt.read();
        let asked = asked(&attempt.sheet.answers, attempt.sheet.mode);
        match attempt.at {
            // An answer may have hidden the question since.
            Place::Question(item) if !asked.contains(&item) => first_open(&attempt.sheet),
            place => place,
        }
    }

    /// Where the person left, read once.
    pub(crate) fn place_now(self) -> Place {
        untrack(|| self.place())
    }

    /// Stores an answer, or forgets it.
    pub(crate) fn answer(self, item: Item, answer: Option<Answer>) {
        if !self.fetched.get_value() {
            // An answer says that a result will be wanted: not before, the question comes first.
            page::fetch_next();
            self.fetched.set_value(true);
        }
        self.change(|attempt| match answer {
            // A field of the page only offers valid answers; a refused one would change nothing.
            Some(answer) => drop(attempt.sheet.answers.set(item, answer)),
            None => attempt.sheet.answers.remove(item),
        });
    }

    /// Takes the complete or the quick path; answers are kept.
    pub(crate) fn take(self, mode: Mode) {
        if self.mode_now() == mode && self.answers_now().is_empty() {
            return;
        }
        self.change(|attempt| {
            attempt.sheet.mode = mode;
            attempt.at = first_open(&attempt.sheet);
            // With questions left, the person goes from one to the next again, not back to the recap.
            attempt.finished &= attempt.at == Place::Recap;
        });
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

    /// Puts another attempt in the place of this one, which is forgotten.
    pub(crate) fn replace(self, attempt: &Attempt) {
        self.change(|present| *present = *attempt);
        self.generation.update(|count| *count += 1);
    }

    /// Erases the attempt from the page and from the device.
    pub(crate) fn erase(self) {
        storage::remove(CURRENT);
        storage::remove(CURRENT_NAME);
        storage::remove_aside(ASIDE);
        self.seen.set_value(None);
        self.attempt.set(Attempt::default());
        self.keeping.set(Keeping::Erased);
        self.generation.update(|count| *count += 1);
    }

    /// The report on these answers; the draws are built at the first call, not when the page loads.
    pub(crate) fn report(self, sheet: &Sheet) -> Report {
        let draws = self
            .draws
            .with_value(Clone::clone)
            .unwrap_or_else(|| Arc::new(Draws::new()));
        self.draws.set_value(Some(Arc::clone(&draws)));
        assess(&sheet.answers, sheet.mode, &draws)
    }

    /// Takes what another tab left on the device, if anything changed there.
    pub(crate) fn follow(self) {
        let kept = storage::read(CURRENT);
        if storage::held(CURRENT).is_none() && kept != self.seen.get_value() {
            let (attempt, keeping) = restored();
            self.attempt.set(attempt);
            self.keeping.set(keeping);
            self.seen.set_value(kept);
            self.generation.update(|count| *count += 1);
        }
    }

    /// Edits what the device has now, so that no tab writes over another.
    fn change(self, edit: impl FnOnce(&mut Attempt)) {
        self.follow();
        self.attempt.update(edit);
        let text = history::write(&self.attempt.read_untracked());
        if self.keeping.get_untracked().is_locked() {
            storage::hold(CURRENT, &text);
        } else {
            let outcome = kept(CURRENT, &text);
            // What was found damaged is still to be said until the first answer.
            if outcome != Keeping::Kept || !self.answers_now().is_empty() {
                self.keeping.set(outcome);
            }
            self.seen.set_value(Some(text));
        }
    }
}

/// The first question without an answer, or the recap.
pub(crate) fn first_open(sheet: &Sheet) -> Place {
    let open = open_questions(&sheet.answers, sheet.mode);
    open.first().map_or(Place::Recap, |&item| Place::Question(item))
}
