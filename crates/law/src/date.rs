//! The one calendar of the project: days, as they are written and counted.

use std::fmt;

/// A day; dates compare in time order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, such as 2026.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day of this year, month and day.
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Whether it comes before another, also in a constant.
    #[inline]
    pub const fn is_before(self, other: Self) -> bool {
        self.rank() < other.rank()
    }

    /// Grows with time.
    const fn rank(self) -> u32 {
        (self.year as u32) << 16 | (self.month as u32) << 8 | self.day as u32
    }

    /// The same day of a later month, or the last one of that month.
    #[must_use]
    pub const fn months_later(self, months: u16) -> Self {
        let counted = self.year * 12 + (self.month as u16 - 1) + months;
        let (year, month) = (counted / 12, (counted % 12) as u8 + 1);
        let last = days_in(year, month);
        Self::new(year, month, if self.day < last { self.day } else { last })
    }

    /// The day after.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.day < days_in(self.year, self.month) {
            Self::new(self.year, self.month, self.day + 1)
        } else if self.month < 12 {
            Self::new(self.year, self.month + 1, 1)
        } else {
            Self::new(self.year + 1, 1, 1)
        }
    }

    /// The day before.
    #[must_use]
    pub const fn eve(self) -> Self {
        if self.day > 1 {
            Self::new(self.year, self.month, self.day - 1)
        } else if self.month > 1 {
            Self::new(self.year, self.month - 1, days_in(self.year, self.month - 1))
        } else {
            Self::new(self.year - 1, 12, 31)
        }
    }

    /// The day that comes so many days later.
    #[must_use]
    pub const fn days_later(self, days: u16) -> Self {
        let (mut day, mut left) = (self, days);
        while left > 0 {
            day = day.next();
            left -= 1;
        }
        day
    }

    /// The day written `2026-11-23`; none when no calendar has it.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |range: std::ops::Range<usize>| {
            let part = text.get(range)?;
            let plain = part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
        let date = Self::new(year, month as u8, day as u8);
        (date.day > 0 && date.day <= days_in(year, date.month) && date.to_string() == text).then_some(date)
    }

    /// The same day as ASCII digits and hyphens, `2026-11-23`.
    pub const fn digits(self) -> [u8; 10] {
        const fn digit(number: u16, unit: u16) -> u8 {
            b'0' + (number / unit % 10) as u8
        }
        let (year, month, day) = (self.year, self.month as u16, self.day as u16);
        [
            digit(year, 1_000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            b'-',
            digit(month, 10),
            digit(month, 1),
            b'-',
            digit(day, 10),
            digit(day, 1),
        ]
    }

    /// Days of the year before this one, from 0; a leap day counts.
    pub fn days_into_year(self) -> u16 {
        let before = (1..self.month)
            .map(|month| u16::from(days_in(self.year, month)))
            .sum::<u16>();
        before + u16::from(self.day.saturating_sub(1))
    }

    /// The day that comes so many days after 1 January 1970 (H. Hinnant, « chrono-Compatible Low-Level Date Algorithms »).
    pub const fn after_1970(days: u64) -> Self {
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        let year = year_of_era + era * 400 + (month <= 2) as u64;
        Self::new(year as u16, month as u8, day as u8)
    }
}

/// As it is stored and sent, year first.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Days in a month; none in a month that does not exist.
const fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u16, u8, u8)>) {
        let expected = expected.map(|(year, month, day)| Date::new(year, month, day));
        assert_eq!(Date::parse(text), expected, "{text}");
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        check("2026-11-23", Some((2026, 11, 23)));
        check("2028-02-29", Some((2028, 2, 29)));
        for text in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-11-00",
            "2026-11-31",
            "2026-1-23",
            "2026/11/23",
            "2026-11-23T",
            "+026-11-23",
            "",
            "hier",
            "2026-11-2é",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_day_comes_back_from_its_text() {
        for day in [Date::new(3, 1, 2), Date::new(2026, 11, 29)] {
            assert_eq!(Date::parse(&day.to_string()), Some(day));
            assert_eq!(day.digits().as_slice(), day.to_string().as_bytes());
        }
    }

    #[test]
    fn days_follow_each_other() {
        for (day, next) in [
            (Date::new(2026, 11, 29), Date::new(2026, 11, 30)),
            (Date::new(2026, 12, 31), Date::new(2027, 1, 1)),
            (Date::new(2027, 2, 28), Date::new(2027, 3, 1)),
            (Date::new(2028, 2, 28), Date::new(2028, 2, 29)),
        ] {
            assert_eq!(day.next(), next);
        }
    }

    #[test]
    fn days_later_cross_months_years_and_leap_days() {
        for (from, days, expected) in [
            (Date::new(2026, 11, 30), 0, Date::new(2026, 11, 30)),
            (Date::new(2026, 11, 30), 60, Date::new(2027, 1, 29)),
            (Date::new(2026, 12, 31), 60, Date::new(2027, 3, 1)),
            (Date::new(2027, 12, 31), 60, Date::new(2028, 2, 29)),
            (Date::new(2028, 2, 28), 21, Date::new(2028, 3, 20)),
        ] {
            assert_eq!(from.days_later(days), expected);
        }
    }

    #[test]
    fn months_later_stays_in_the_month() {
        for (from, months, expected) in [
            (Date::new(2026, 11, 23), 18, Date::new(2028, 5, 23)),
            (Date::new(2026, 8, 31), 18, Date::new(2028, 2, 29)),
            (Date::new(2026, 12, 31), 1, Date::new(2027, 1, 31)),
        ] {
            assert_eq!(from.months_later(months), expected);
            assert!(from.is_before(expected) && !expected.is_before(from) && !from.is_before(from));
        }
    }

    #[test]
    fn days_are_counted_as_the_calendar_counts_them() {
        for (days, expected, of_year) in [
            (0, Date::new(1970, 1, 1), 0),
            (11_016, Date::new(2000, 2, 29), 59),
            (20_780, Date::new(2026, 11, 23), 326),
            (20_819, Date::new(2027, 1, 1), 0),
        ] {
            assert_eq!(Date::after_1970(days), expected);
            assert_eq!(expected.days_into_year(), of_year);
        }
    }
}
