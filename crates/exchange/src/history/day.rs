//! The day of an attempt as text, `2026-11-23`: shown to people, never used to put attempts in order.

use law::Date;

/// The day as stored, year first.
pub fn day_text(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// The day that this text names; none when no calendar has it.
pub fn read_day(text: &str) -> Option<Date> {
    let digits = |range: std::ops::Range<usize>| {
        let part = text.get(range)?;
        let plain = part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok())?
    };
    let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
    let date = Date::new(year, month as u8, day as u8);
    (date.day <= days_in(date.year, date.month) && date.day > 0 && day_text(date) == text).then_some(date)
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
        assert_eq!(read_day(text), expected, "{text}");
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
        assert_eq!(read_day(&day_text(Date::new(3, 1, 2))), Some(Date::new(3, 1, 2)));
    }
}
