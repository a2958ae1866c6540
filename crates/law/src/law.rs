//! The law of a day.

use super::RULES_DATE;
use super::date::Date;

/// What the law says on one day: every rate, ceiling and threshold that follows time is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Law(Date);

/// A day whose law is not known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfReach {
    /// Before [`Law::FIRST`].
    TooEarly(Date),
    /// After [`Law::LAST`].
    TooLate(Date),
}

impl Law {
    /// The first day whose law is known.
    pub const FIRST: Date = Date::new(2026, 1, 1);
    /// The last day that is answered: what is in force goes on until then, and is said to have expired.
    pub const LAST: Date = Date::new(2039, 12, 31);

    /// The law of a day.
    ///
    /// # Errors
    /// When the day is before [`Self::FIRST`] or after [`Self::LAST`].
    pub const fn on(day: Date) -> Result<Self, OutOfReach> {
        if day.is_before(Self::FIRST) {
            Err(OutOfReach::TooEarly(day))
        } else if Self::LAST.is_before(day) {
            Err(OutOfReach::TooLate(day))
        } else {
            Ok(Self(day))
        }
    }

    /// The law of the day of the rules.
    pub const fn of_rules() -> Self {
        Self(RULES_DATE)
    }

    /// The law that a page follows on a device whose clock says this day: never older than the rules, whose readers knew the
    /// law of their day, never later than [`Self::LAST`].
    pub const fn for_device(today: Date) -> Self {
        if today.is_before(RULES_DATE) {
            Self(RULES_DATE)
        } else if Self::LAST.is_before(today) {
            Self(Self::LAST)
        } else {
            Self(today)
        }
    }

    /// Its day.
    #[inline]
    pub const fn day(self) -> Date {
        self.0
    }

    /// Its year.
    pub const fn year(self) -> u16 {
        self.0.year
    }

    /// 1 January of its year.
    pub const fn new_year(self) -> Date {
        Date::new(self.0.year, 1, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_out_of_reach_are_named() {
        for (day, expected) in [
            (
                Date::new(2024, 2, 29),
                Some(OutOfReach::TooEarly(Date::new(2024, 2, 29))),
            ),
            (
                Date::new(2025, 12, 31),
                Some(OutOfReach::TooEarly(Date::new(2025, 12, 31))),
            ),
            (Date::new(2026, 1, 1), None),
            (Date::new(2039, 12, 31), None),
            (Date::new(2040, 1, 1), Some(OutOfReach::TooLate(Date::new(2040, 1, 1)))),
        ] {
            assert_eq!(Law::on(day).err(), expected, "{day}");
        }
    }

    #[test]
    fn a_page_follows_the_later_of_the_rules_and_the_device() {
        for (device, expected) in [
            (Date::new(1, 1, 1), RULES_DATE),
            (Date::new(2026, 1, 1), RULES_DATE),
            (Date::new(2027, 1, 2), Date::new(2027, 1, 2)),
            (Date::new(2094, 1, 2), Law::LAST),
        ] {
            assert_eq!(Law::for_device(device).day(), expected, "{device}");
        }
    }
}
