//! The day on the clock, the one that a person types, and those that follow.

use law::{Date, Law};

/// The law of the day written `2026-11-29`.
///
/// # Errors
/// A sentence about what is not a day, or about a day whose law is not known here.
pub fn read_law(text: &str) -> Result<Law, String> {
    let day = Date::parse(text);
    let day = day.ok_or_else(|| format!("`{text}` n’est pas un jour : écrivez par exemple 2027-01-02"))?;
    Law::on(day).map_err(|_| format!("`{text}` : les faits vont du {} au {}", Law::FIRST, Law::LAST))
}

/// The law of the day on the clock of the machine.
#[expect(clippy::disallowed_methods, reason = "what is due depends on the day")]
pub fn today() -> Law {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let day = Date::after_1970(since.map_or(0, |since| since.as_secs() / 86_400));
    Law::on(day).unwrap_or(Law::of_rules())
}

/// The law of the first 1 January after a day, when most figures change; the last law has none after it.
pub fn next_new_year(law: Law) -> Law {
    Law::on(Date::new(law.year() + 1, 1, 1)).unwrap_or(law)
}

/// The day that comes so many days later.
pub fn days_later(day: Date, days: u64) -> Date {
    let before = (1970..day.year)
        .map(|year| u64::from(Date::new(year, 12, 31).days_into_year()) + 1)
        .sum::<u64>();
    Date::after_1970(before + u64::from(day.days_into_year()) + days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_does_not_exist_is_refused_with_its_name() {
        assert_eq!(read_law("2027-01-02").map(Law::day), Ok(Date::new(2027, 1, 2)));
        for text in ["2027-02-29", "demain", "", "2024-06-01", "2040-01-01"] {
            assert!(read_law(text).unwrap_err().contains(&format!("`{text}`")), "{text}");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let november = Date::new(2026, 11, 29);
        let next = |text| next_new_year(read_law(text).unwrap()).day().to_string();
        assert_eq!(
            ["2026-11-29", "2027-01-01", "2039-06-01"].map(next),
            ["2027-01-01", "2028-01-01", "2039-06-01"]
        );
        assert_eq!(days_later(november, 60), Date::new(2027, 1, 28));
        assert_eq!(days_later(Date::new(2028, 2, 28), 2), Date::new(2028, 3, 1));
    }
}
