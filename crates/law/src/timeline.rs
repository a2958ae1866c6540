//! A value of the law through time.

use super::date::Date;
use super::law::Law;

/// What the law says from each day on; the first row holds for every day before the second.
///
/// Days grow, and the first is no later than [`Law::FIRST`]: a timeline has a value under every law. In a constant, one that
/// breaks this does not compile:
///
/// ```compile_fail
/// use law::{Date, Timeline};
/// const BACKWARDS: Timeline<u8> = Timeline::new(&[(Date::new(2026, 1, 1), 1), (Date::new(2025, 1, 1), 2)]);
/// println!("{BACKWARDS:?}");
/// ```
///
/// ```compile_fail
/// use law::{Date, Timeline};
/// const LATE: Timeline<u8> = Timeline::new(&[(Date::new(2026, 9, 1), 1)]);
/// println!("{LATE:?}");
/// ```
///
/// ```
/// use law::{Date, Timeline};
/// const GROWING: Timeline<u8> = Timeline::new(&[(Date::new(2025, 1, 1), 1), (Date::new(2026, 9, 1), 2)]);
/// assert_eq!(GROWING.at(Date::new(2026, 8, 31)), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timeline<T: 'static>(&'static [(Date, T)]);

impl<T: Copy> Timeline<T> {
    /// The timeline of these rows.
    ///
    /// # Panics
    /// When there is no row, when their days do not grow, or when the first is later than [`Law::FIRST`].
    pub const fn new(rows: &'static [(Date, T)]) -> Self {
        assert!(!rows.is_empty(), "a timeline has a value");
        assert!(
            !Law::FIRST.is_before(rows[0].0),
            "a timeline has a value under the first law"
        );
        let mut rank = 1;
        while rank < rows.len() {
            assert!(rows[rank - 1].0.is_before(rows[rank].0), "the days of a timeline grow");
            rank += 1;
        }
        Self(rows)
    }

    /// The day the last row starts.
    pub(super) const fn last(self) -> Date {
        self.0[self.0.len() - 1].0
    }

    /// The value under a law.
    #[inline]
    pub const fn on(self, law: Law) -> T {
        self.at(law.day())
    }

    /// The value on a day, such as that of a creation; the first one for a day before every row.
    #[inline]
    pub const fn at(self, day: Date) -> T {
        // A timeline of one row costs nothing in the page: no day is compared.
        if self.0.len() == 1 {
            self.0[0].1
        } else {
            self.among(day)
        }
    }

    const fn among(self, day: Date) -> T {
        let mut rank = self.0.len() - 1;
        while rank > 0 && day.is_before(self.0[rank].0) {
            rank -= 1;
        }
        self.0[rank].1
    }

    /// The day that the first row starts on.
    pub const fn since(self) -> Date {
        self.0[0].0
    }

    /// Every row, the oldest first.
    pub const fn rows(self) -> &'static [(Date, T)] {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: Timeline<u8> = Timeline::new(&[
        (Date::new(2020, 1, 1), 1),
        (Date::new(2026, 6, 1), 2),
        (Date::new(2027, 9, 1), 3),
    ]);

    #[test]
    fn each_day_has_the_value_of_the_last_change() {
        for (day, expected) in [
            (Date::new(2019, 12, 31), 1),
            (Date::new(2026, 5, 31), 1),
            (Date::new(2026, 6, 1), 2),
            (Date::new(2027, 8, 31), 2),
            (Date::new(2027, 9, 1), 3),
            (Date::new(2039, 12, 31), 3),
        ] {
            assert_eq!(STEPS.at(day), expected, "{day}");
        }
    }

    #[test]
    fn a_law_reads_the_value_of_its_day() {
        let july = Law::on(Date::new(2026, 7, 15)).expect("a known day");
        assert_eq!(STEPS.on(july), 2);
        assert_eq!(Timeline::new(&[(Law::FIRST, 7)]).on(july), 7);
    }
}
