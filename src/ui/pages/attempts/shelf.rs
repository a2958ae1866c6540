//! What the page of attempts shows and does: the list as the device has it, what was just said, what can be undone.

use leptos::prelude::*;

use super::sides::PRESENT;
use crate::browser::{page, storage};
use crate::ui::attempts;
use crate::ui::pages::aside::aside_keys;
use crate::ui::session::Session;
use exchange::history::{Attempts, Kept, What};
use exchange::route::{Page, path_of};
use exchange::store::{Keeping, OnlyHere};
use words::attempts as text;

/// How many attempts are shown at first, and added by « suivants »: each one costs an assessment.
const SHOWN: usize = 20;
/// Where the focus goes once an attempt is deleted.
pub(super) const UNDO: &str = "annuler";
/// The title of the list.
pub(super) const LIST: &str = "gardes";
/// Where the focus goes once an attempt could not be deleted.
pub(super) const AGAIN: &str = "supprimer-encore";

/// What the person wants to delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doomed {
    /// The attempt of this id.
    One(u32),
    /// The whole list.
    All,
}

/// Handles on the page of attempts.
#[derive(Clone, Copy)]
pub(super) struct Shelf {
    /// The attempt under way.
    pub(super) session: Session,
    /// The list.
    pub(super) attempts: RwSignal<Attempts>,
    /// What becomes of the list on this device.
    pub(super) keeping: RwSignal<Keeping>,
    /// The name of the attempt under way; may be empty.
    pub(super) present_name: RwSignal<String>,
    /// What was just done, in words.
    pub(super) said: RwSignal<Option<String>>,
    /// What was just deleted, and where it was.
    pub(super) removed: RwSignal<Option<(Kept, usize)>>,
    /// What the device did not let be deleted.
    pub(super) refused: RwSignal<Option<Doomed>>,
    /// What is ticked, as the address of a comparison names it.
    pub(super) ticked: RwSignal<Vec<String>>,
    /// How many attempts are shown.
    pub(super) shown: RwSignal<usize>,
    /// Names of the texts put aside.
    pub(super) aside: RwSignal<Vec<String>>,
}

impl Shelf {
    /// The list of this device; follows what other tabs do.
    pub(super) fn open(session: Session) -> Self {
        let (attempts, keeping) = attempts::found();
        let shelf = Self {
            session,
            attempts: RwSignal::new(attempts),
            keeping: RwSignal::new(keeping),
            present_name: RwSignal::new(attempts::present_name(session)),
            said: RwSignal::new(None),
            removed: RwSignal::new(None),
            refused: RwSignal::new(None),
            ticked: RwSignal::new(Vec::new()),
            shown: RwSignal::new(SHOWN),
            aside: RwSignal::new(aside_keys()),
        };
        storage::on_change_elsewhere(move || shelf.refresh());
        shelf
    }

    /// Shows what the device has now.
    pub(super) fn refresh(self) {
        let (attempts, keeping) = attempts::found();
        self.show(attempts, keeping);
    }

    fn show(self, attempts: Attempts, keeping: Keeping) {
        let is_there = |side: &String| side == PRESENT || attempts.iter().any(|kept| kept.id.to_string() == *side);
        self.ticked.update(|ticked| ticked.retain(is_there));
        if *self.attempts.read_untracked() != attempts {
            self.attempts.set(attempts);
        }
        self.keeping.set(keeping);
        self.present_name.set(attempts::present_name(self.session));
        self.aside.set(aside_keys());
    }

    /// Says what was done; the same words twice are said twice.
    pub(super) fn say(self, text: impl Into<String>) {
        let text = text.into();
        self.said.set(None);
        request_animation_frame(move || self.said.set(Some(text)));
    }

    /// Changes the list.
    pub(super) fn edit<T>(self, edit: impl FnOnce(&mut Attempts) -> T) -> T {
        self.removed.set(None);
        self.refused.set(None);
        let changed = attempts::change(edit);
        self.show(changed.attempts, changed.keeping);
        changed.done
    }

    /// Keeps the present attempt in the list, and takes this one in its place; then goes to it.
    pub(super) fn reopen(self, id: u32) {
        let finished = self
            .attempts
            .with_untracked(|attempts| match attempts.get(id).map(|kept| &kept.what) {
                Some(What::Answers(attempt)) => attempt.finished,
                Some(What::Link(_)) | None => false,
            });
        match attempts::swap(self.session, Some(id)) {
            Ok(()) if finished => self.session.visit(Page::Result.path()),
            Ok(()) => self.session.visit(&path_of(self.session.place_now())),
            Err(reason) => self.not_swapped(reason),
        }
    }

    /// Keeps the present attempt in the list, and starts another.
    pub(super) fn start_anew(self) {
        match attempts::swap(self.session, None) {
            Ok(()) => self.session.visit(Page::Home.path()),
            Err(reason) => self.not_swapped(reason),
        }
    }

    /// Keeps a copy in the list.
    pub(super) fn copy(self, name: &str, what: What) {
        self.removed.set(None);
        self.refused.set(None);
        let name = attempts::variant_name(&attempts::found().0, name);
        let kept = attempts::keep(&name, what);
        self.refresh();
        self.say(text::copied(&name));
        // Held by this tab only: the notice above the list says so.
        let id = kept.ok().or_else(|| {
            self.attempts
                .with_untracked(|list| list.iter().next().map(|kept| kept.id))
        });
        if let Some(id) = id {
            focus_later(title_id(id));
        }
    }

    /// Deletes, or says that it could not be done; pressed again, tries again.
    pub(super) fn delete(self, doomed: Doomed) {
        self.said.set(None);
        match doomed {
            Doomed::One(id) => {
                let taken = self.take_out(|attempts| {
                    let place = attempts.place(id)?;
                    Some((attempts.remove(id)?, place))
                });
                match taken {
                    Some(removed) => {
                        self.removed.set(removed);
                        focus_later(UNDO.to_owned());
                    }
                    None => self.not_deleted(doomed),
                }
            }
            Doomed::All => match self.take_out(Attempts::clear) {
                Some(()) => {
                    self.say(text::ALL_DELETED);
                    focus_later(LIST.to_owned());
                }
                None => self.not_deleted(doomed),
            },
        }
    }

    /// Takes something out of the list; nothing is changed, and none is given, when the device still has it afterwards.
    fn take_out<T>(self, take: impl FnOnce(&mut Attempts) -> T) -> Option<T> {
        let keeping = self.keeping.get_untracked();
        let (before, taken) = self.edit(|attempts| (attempts.clone(), take(attempts)));
        let left = self.attempts.with_untracked(Attempts::len);
        if attempts::found().0.len() <= left {
            return Some(taken);
        }
        self.edit(|attempts| *attempts = before);
        self.keeping.set(keeping);
        None
    }

    fn not_deleted(self, doomed: Doomed) {
        self.refused.set(Some(doomed));
        focus_later(AGAIN.to_owned());
    }

    /// Brings back what was just deleted.
    pub(super) fn undo(self) {
        let Some((kept, place)) = self.removed.get_untracked() else {
            return;
        };
        let id = kept.id;
        self.edit(|attempts| attempts.put_back(kept, place));
        self.say(text::RESTORED);
        focus_later(title_id(id));
    }

    /// Shows the next attempts; the focus goes to the first of them.
    pub(super) fn show_more(self) {
        let first = self.shown.get_untracked();
        self.shown.set(first + SHOWN);
        let next = self
            .attempts
            .with_untracked(|attempts| attempts.iter().nth(first).map(|kept| kept.id));
        if let Some(id) = next {
            focus_later(title_id(id));
        }
    }

    fn not_swapped(self, reason: OnlyHere) {
        self.refresh();
        self.say(format!("{} {}", text::NOT_SWAPPED, attempts::sentence(reason)));
    }
}

/// Id of the title of an attempt.
pub(super) fn title_id(id: u32) -> String {
    format!("essai-{id}")
}

/// What is on screen changes first.
pub(super) fn focus_later(id: String) {
    request_animation_frame(move || page::focus(&id));
}
