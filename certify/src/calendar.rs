//! Days: the one on the clock, and those that people type.

use law::Date;

/// The day written `2026-11-23`.
///
/// # Errors
/// A sentence about what is not a day.
pub fn read_day(text: &str) -> Result<Date, String> {
    let parts: Option<Vec<u16>> = text.split('-').map(|part| part.parse().ok()).collect();
    match parts.as_deref() {
        Some(&[year, month @ 1..=12, day @ 1..=31]) => Ok(Date::new(year, month as u8, day as u8)),
        _ => Err(format!("`{text}` is not a day")),
    }
}

/// The day, from the clock of the machine: the only thing on a certificate that its seed does not decide.
#[expect(clippy::disallowed_methods, reason = "a certificate is dated")]
pub fn today() -> Date {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = since.map_or(0, |since| since.as_secs() / 86_400);
    civil(days)
}

/// The day that comes so many days after 1 January 1970 (H. Hinnant's algorithm).
fn civil(days: u64) -> Date {
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
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Date::new(year as u16, month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (days, expected) in [
            (0, Date::new(1970, 1, 1)),
            (11_016, Date::new(2000, 2, 29)),
            (20_780, Date::new(2026, 11, 23)),
            (20_819, Date::new(2027, 1, 1)),
        ] {
            assert_eq!(civil(days), expected);
        }
    }
}
