//! How the session and the device keep up with each other: which copy goes on, what is written, what is carried, what is erased.

use leptos::prelude::*;

use super::keeping::{ASIDE, CURRENT, CURRENT_NAME, ERASED, Keeping, Seen, WAITING};
use super::session::Session;
use crate::browser::storage::{self, NotKept};
use crate::browser::{clock, location};
use exchange::carried;
use exchange::history::{self, Attempt, Held, Outcome, decide, moment_after};
use exchange::route::Page;

impl Session {
    /// Takes what this tab holds; what the address carries is one's own when a page of this site put it there, else
    /// somebody's.
    pub(super) fn open_address(self) {
        let fragment = location::fragment();
        let (place, tail) = carried::parts(&fragment);
        let ours = location::is_ours() || location::is_from_here();
        let address = tail.and_then(carried::read);
        if let Some(held) = address.filter(|_| !ours) {
            self.offered.set(Some(held));
        }
        let tab = storage::held(CURRENT).and_then(|tail| carried::read(&tail));
        let own = address.filter(|_| ours).into_iter().chain(tab);
        if let Some(held) = own.max_by_key(|held| held.written.stamp) {
            self.hold(&held);
        }
        if ours && address.is_some() {
            // What is no longer held is no longer in the address either.
            location::rewrite(place, false);
        }
    }

    /// The address names another place: it carries what it must, and what comes from elsewhere is offered only.
    pub(super) fn follow_address(self) {
        let fragment = location::fragment();
        let tail = carried::parts(&fragment).1;
        let own = tail.map(str::to_owned) == self.tail() || location::is_ours();
        if let Some(held) = tail.filter(|_| !own).and_then(carried::read) {
            self.offered.set(Some(held));
        }
        self.carry();
    }

    /// Another tab has changed something on the device.
    pub(super) fn catch_up(self) {
        self.follow();
        self.carry();
    }

    /// Takes what another tab left on the device, if anything changed there; false when nothing may be written over it.
    pub(crate) fn follow(self) -> bool {
        let seen = Seen::now();
        if self.seen.with_value(|last| last.as_ref() == Some(&seen)) {
            return true;
        }
        let (device, keeping) = seen.understood();
        let outcome = decide(&device, seen.erased, &self.held_now());
        if !self.put_aside(outcome.aside.as_ref()) {
            self.keeping.set(Keeping::NotKept(NotKept::Refused));
            return false;
        }
        self.seen.set_value(Some(seen));
        self.go_on(&outcome, keeping);
        true
    }

    /// Writes what the device lacks, and carries what it refuses.
    pub(crate) fn settle(self) {
        let may_write = self.follow();
        let held = self.held_now();
        let lacks = held.written.stamp != held.base && !held.written.attempt.sheet.answers.is_empty();
        if may_write && lacks && !self.keeping_now().is_locked() {
            self.write();
        }
        self.carry();
    }

    /// Edits what the device has now, so that no tab writes over another.
    pub(super) fn change(self, edit: impl FnOnce(&mut Attempt)) {
        let may_write = self.follow();
        self.attempt.update(edit);
        self.moments
            .update_value(|held| held.written.stamp = moment_after(held.written.stamp, clock::moment()));
        if may_write && !self.keeping_now().is_locked() {
            self.write();
        }
        self.carry();
    }

    /// What goes after the place in our own addresses; none while the device keeps everything.
    pub(crate) fn tail(self) -> Option<String> {
        let held = self.held_now();
        let carried = self.keeping_now().is_carried() && !held.written.attempt.sheet.answers.is_empty();
        carried.then(|| carried::tail(&held))
    }

    /// The address of a link, with what it must carry and without what it carried before; none when it stays as it is.
    pub(super) fn link(self, address: &str) -> Option<String> {
        self.settle();
        let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
        if !is_a_program(page) {
            return None;
        }
        let (place, before) = carried::parts(fragment);
        match self.tail() {
            Some(tail) => Some([page, "#", &carried::joined(place, &tail)].concat()),
            None => before.map(|_| [page, "#", place].concat()),
        }
    }

    /// Erases the attempt from the page, from the device and from the address.
    pub(crate) fn erase(self) {
        let stamp = moment_after(self.last_stamp(), clock::moment());
        let mark = || storage::write(ERASED, &stamp.to_string());
        // First, so that another tab knows why the answers go; again, since a full device now has room.
        let marked = mark().is_ok();
        let keys = [CURRENT.to_owned(), CURRENT_NAME.to_owned()];
        let removed = keys
            .into_iter()
            .chain(storage::names(ASIDE))
            .map(|key| storage::remove(&key));
        let failed = removed.fold(None, |failed, removed| failed.or(removed.err()));
        if !marked {
            let _ = mark();
        }
        // What the device still keeps and shows is still there.
        if failed != Some(NotKept::Refused) {
            self.hold(&Held::default());
            self.generation.update(|count| *count += 1);
        }
        self.seen.set_value(Some(Seen::now()));
        self.keeping.set(failed.map_or(Keeping::Erased, Keeping::NotErased));
        self.carry();
    }

    /// Takes what somebody's address carries: as one's own where nothing can be kept, else beside one's own.
    ///
    /// # Errors
    /// When the device cannot keep it.
    pub(crate) fn take_offered(self) -> Result<(), NotKept> {
        let Some(offered) = self.offered.get_untracked() else {
            return Ok(());
        };
        let attempt = offered.written.attempt;
        if self.can_become_own() {
            self.change(|present| *present = attempt);
            self.generation.update(|count| *count += 1);
        } else if !self.put_aside(Some(&attempt)) {
            return Err(NotKept::Refused);
        }
        self.offered.set(None);
        Ok(())
    }

    /// Whether what is offered can take the place of the present attempt: there is none, and no device to keep another.
    pub(crate) fn can_become_own(self) -> bool {
        self.answers_now().is_empty() && storage::find(CURRENT).is_err()
    }

    fn go_on(self, outcome: &Outcome, keeping: Keeping) {
        let (before, held) = (self.attempt_now(), &outcome.held);
        self.hold(held);
        if before != held.written.attempt {
            self.generation.update(|count| *count += 1);
        }
        if outcome.erased {
            storage::let_go(CURRENT);
        }
        let nothing = held.written.attempt.sheet.answers.is_empty();
        self.keeping.set(match keeping {
            // Still to be written: until then nothing new is said.
            Keeping::Kept if held.written.stamp != held.base => self.keeping_now(),
            Keeping::Nothing if outcome.erased => Keeping::ErasedElsewhere,
            Keeping::NotKept(_) if nothing && outcome.erased => Keeping::ErasedElsewhere,
            Keeping::NotKept(_) if nothing => Keeping::Nothing,
            keeping => keeping,
        });
    }

    fn put_aside(self, attempt: Option<&Attempt>) -> bool {
        let Some(attempt) = attempt else { return true };
        let done = storage::put_aside(WAITING, &history::write(attempt));
        self.aside.set(done);
        done
    }

    fn write(self) {
        self.moments.update_value(|held| {
            if held.written.since == 0 {
                held.written.since = held.written.stamp;
            }
        });
        let text = history::write_at(&self.held_now().written);
        let outcome = storage::write(CURRENT, &text);
        if outcome.is_ok() {
            self.moments.update_value(|held| held.base = held.written.stamp);
            self.seen.update_value(|seen| {
                if let Some(seen) = seen {
                    seen.text = Ok(Some(text));
                }
            });
        }
        let keeping = outcome.map_or_else(Keeping::NotKept, |()| Keeping::Kept);
        // What was found damaged is still to be said until the first answer.
        if keeping != Keeping::Kept || !self.answers_now().is_empty() {
            self.keeping.set(keeping);
        }
    }

    /// Makes the address carry what it must, and nothing else of ours; the tab holds it too, where it can.
    fn carry(self) {
        let fragment = location::fragment();
        let (place, before) = carried::parts(&fragment);
        match self.tail() {
            Some(tail) if before == Some(&tail) && location::is_ours() => {}
            Some(tail) => {
                storage::hold(CURRENT, &tail);
                location::rewrite(&carried::joined(place, &tail), true);
            }
            // Somebody's is left for the page to show.
            None if before.is_some() && location::is_ours() => location::rewrite(place, false),
            None => {}
        }
    }

    /// What this tab holds, read once.
    fn held_now(self) -> Held {
        let mut held = self.moments.get_value();
        held.written.attempt = self.attempt_now();
        held
    }

    fn hold(self, held: &Held) {
        self.attempt.set(held.written.attempt);
        self.moments.set_value(*held);
    }

    /// The last moment that this tab knows of.
    fn last_stamp(self) -> u64 {
        let on_device = storage::read(CURRENT).map_or(0, |text| history::moments(&text).1);
        on_device.max(self.held_now().written.stamp)
    }
}

/// Whether a page of this site has a program, which reads what its address carries; the others must not have it.
fn is_a_program(page: &str) -> bool {
    const PROGRAMS: [Page; 5] = [
        Page::Home,
        Page::Questionnaire,
        Page::Result,
        Page::Attempts,
        Page::Privacy,
    ];
    PROGRAMS.iter().any(|program| location::address(program.path()) == page)
}
