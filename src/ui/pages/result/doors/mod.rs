//! The doors under the first screen: rows whose titles already answer, each opening at its own address.

mod behind;
mod closed;
mod row;
mod titles;

use std::sync::Arc;

use leptos::prelude::*;

use super::what_if::Trial;
use crate::browser::{location, page};
use crate::ui::follow::add_place;
use crate::ui::pages::shown::Shown;
pub(super) use closed::closed_rows;
use exchange::carried;
use exchange::route::{CONTENT, Door, doors_in, with_doors};
pub(super) use row::row;

/// Which doors are open; the address says it, so that Back, a reload and a link know.
#[derive(Clone, Copy)]
pub(super) struct Doors {
    open: RwSignal<Vec<Door>>,
}

/// What the doors show: the result, and what it was before another answer was tried.
pub(super) type Drawn = Signal<(Shown, Option<Shown>)>;

/// What only one kind of result has behind its doors: one's own, or one that came by a link.
#[derive(Clone)]
pub(super) struct Apart {
    /// The answers tried, where some can be, with one sentence on whose they are.
    pub(super) tried: Option<(Trial, &'static str)>,
    /// Under the questions to ask: the sheet and the link, or what a link holds.
    pub(super) meeting: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

impl Doors {
    /// The doors that the address opens.
    pub(super) fn of_address() -> Self {
        let doors = Self {
            open: RwSignal::new(open_in(&location::fragment())),
        };
        provide_context(doors);
        doors
    }

    /// The address changed by Back, by hand or by a link; the link to the content opens and closes nothing.
    pub(super) fn follow(self) {
        let fragment = location::fragment();
        if carried::parts(&fragment).0 != CONTENT {
            let open = open_in(&fragment);
            if open != self.open.get_untracked() {
                self.open.set(open);
            }
        }
    }

    pub(super) fn is_open(self, door: Door) -> bool {
        self.open.read().contains(&door)
    }

    /// Opens a closed door, closes an open one.
    pub(super) fn press(self, door: Door) {
        let mut open = self.open.get_untracked();
        if open.contains(&door) {
            open.retain(|other| *other != door);
        } else {
            open.push(door);
        }
        self.set(open);
    }

    /// Opens a door if it is closed, and brings the person to it.
    pub(super) fn lead_to(self, door: Door) {
        let mut open = self.open.get_untracked();
        if open.last() != Some(&door) {
            open.retain(|other| *other != door);
            open.push(door);
            self.set(open);
        }
        request_animation_frame(move || page::focus(&row::button_id(door)));
    }

    fn set(self, open: Vec<Door>) {
        let fragment = location::fragment();
        let (place, _) = carried::parts(&fragment);
        let before = Some(doors_in(place).0).filter(|before| *before != CONTENT);
        add_place(&with_doors(before.unwrap_or_default(), &open));
        self.open.set(open);
    }

    /// Brings the person who opens a link of a door to it, the last one named.
    pub(super) fn lead_on_arrival(self) {
        if let Some(&door) = self.open.get_untracked().last() {
            request_animation_frame(move || page::focus_on_arrival(row::button_id(door)));
        }
    }
}

fn open_in(fragment: &str) -> Vec<Door> {
    doors_in(carried::parts(fragment).0).1
}

/// The rows of a result, in the order of the page; fewer where there is nothing behind.
pub(super) fn doors(drawn: Drawn, apart: &Apart) -> AnyView {
    let rows = Door::ALL.into_iter().map(|door| row(door, drawn, apart.clone()));
    view! { <div class="doors">{rows.collect_view()}</div> }.into_any()
}
