//! The only reader of clocks: how long a question stays on screen, and today's date for what must be read again.

use super::window;
use exchange::history;
use law::{Date, Law};

/// Milliseconds since the page was opened.
pub(crate) fn now() -> f64 {
    window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

thread_local! {
    /// Any number, the same for the life of the page: two tabs never write at the same moment.
    static PAGE: u64 = (js_sys::Math::random() * 1_024.0) as u64;
}

/// What the device's clock says: to put writes in order, never shown.
pub(crate) fn moment() -> u64 {
    if window().is_none() {
        return 0;
    }
    // Before 1970 the clock is wrong, and any order will do.
    history::moment(js_sys::Date::now().max(0.0) as u64, PAGE.with(|page| *page))
}

/// Milliseconds since 1970 in UTC, as the device’s clock says: what a file says of when it was written.
pub(crate) fn instant() -> u64 {
    if window().is_none() {
        return 0;
    }
    js_sys::Date::now().max(0.0) as u64
}

/// The law that the page follows: that of today, or of the day of the rules when it is later.
pub(crate) fn law() -> Law {
    Law::for_device(today())
}

/// Today, where the person is; never read by the engine. Where there is no page there is no day: the first one of all.
// Once in the program, not at each place that asks the law.
#[inline(never)]
pub(crate) fn today() -> Date {
    if window().is_none() {
        return without_page();
    }
    let now = js_sys::Date::new_0();
    Date::new(
        now.get_full_year() as u16,
        now.get_month() as u8 + 1,
        now.get_date() as u8,
    )
}

/// Before any other day.
const NO_DAY: Date = Date::new(1, 1, 1);

#[cfg(not(test))]
const fn without_page() -> Date {
    NO_DAY
}

#[cfg(test)]
fn without_page() -> Date {
    REHEARSED.get()
}

#[cfg(test)]
thread_local! {
    static REHEARSED: std::cell::Cell<Date> = const { std::cell::Cell::new(NO_DAY) };
}

/// What is written next on this thread is what this day would write; until told otherwise by none.
#[cfg(test)]
pub(crate) fn rehearse(day: Option<Date>) {
    REHEARSED.set(day.unwrap_or(NO_DAY));
}
