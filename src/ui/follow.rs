//! How the session and the address keep up with each other: what is taken from it, what it must carry, what is only offered.

use leptos::prelude::*;

use super::session::Session;
use crate::browser::storage::Browser;
use crate::browser::{clock, location, page};
use exchange::carried;
use exchange::history::Attempt;
use exchange::route::Page;
use exchange::store::{Current, NotKept};

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
        self.open(Current::open(&Browser, address.filter(|_| ours)));
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

    /// Writes what the device lacks, then takes in what was answered before this program was there.
    pub(super) fn begin(self) {
        self.with_store(|store| {
            store.settle(&Browser);
            store.take_in(&Browser, clock::moment(), page::take_begun().as_deref());
        });
    }

    /// Writes what the device lacks, and carries what it refuses.
    pub(crate) fn settle(self) {
        self.with_store(|store| store.settle(&Browser));
    }

    /// The address of a link, with what it must carry and without what it carried before; none when it stays as it is.
    pub(super) fn link(self, address: &str) -> Option<String> {
        self.settle();
        let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
        let here = is_a_program(page, location::address_here);
        if !here && !is_a_program(page, location::address) {
            return None;
        }
        // From a frame to the whole site: the same place, with every answer, which that site does not have.
        let own = if here { String::new() } else { location::fragment() };
        let (place, before) = carried::parts(if here { fragment } else { &own });
        match self.tail_to(here) {
            Some(tail) => Some([page, "#", &carried::joined(place, &tail)].concat()),
            None => before.map(|_| [page, "#", place].concat()),
        }
    }

    /// Erases the attempt from the page, from the device and from the address.
    pub(crate) fn erase(self) {
        self.with_store(|store| store.erase(&Browser, clock::moment()));
    }

    /// Takes what somebody's address carries: as one's own where nothing can be kept, else beside one's own.
    ///
    /// # Errors
    /// When the device cannot keep it.
    pub(crate) fn take_offered(self) -> Result<(), NotKept> {
        if let Some(offered) = self.offered.get_untracked() {
            let attempt = offered.written.attempt;
            let mut taken = Ok(());
            self.with_store(|store| taken = store.take(&Browser, clock::moment(), &attempt));
            taken?;
            self.offered.set(None);
        }
        Ok(())
    }

    /// Takes one's own answers back from a link; false when this device has some meanwhile, which stay.
    pub(crate) fn take_back(self, attempt: &Attempt) -> bool {
        let mut taken = false;
        self.with_store(|store| taken = store.take_back(&Browser, clock::moment(), attempt));
        taken
    }

    /// Makes the address carry what it must, and nothing else of ours.
    pub(super) fn carry(self) {
        let fragment = location::fragment();
        let (place, before) = carried::parts(&fragment);
        match self.tail() {
            Some(tail) if before == Some(&tail) && location::is_ours() => {}
            Some(tail) => location::rewrite(&carried::joined(place, &tail), true),
            // Somebody's is left for the page to show.
            None if before.is_some() && location::is_ours() => location::rewrite(place, false),
            None => {}
        }
    }
}

/// Adds an entry to the tab's history for another place of this page, with what the address carries.
pub(crate) fn add_place(place: &str) {
    let fragment = location::fragment();
    let carried = carried::parts(&fragment).1.filter(|_| location::is_ours());
    let address = carried.map_or_else(|| place.to_owned(), |tail| carried::joined(place, tail));
    location::add(&address, carried.is_some());
}

/// Whether a page of this site, by its address, has a program, which reads what its address carries; the others must not have it.
fn is_a_program(page: &str, address: fn(&str) -> String) -> bool {
    const PROGRAMS: [Page; 7] = [
        Page::Home,
        Page::Questionnaire,
        Page::Result,
        Page::Attempts,
        Page::Group,
        Page::Advice,
        Page::Privacy,
    ];
    PROGRAMS.iter().any(|program| address(program.path()) == page)
}
