//! The day on the clock, and the one that a person types.

use law::Date;

/// The day written `2026-11-23`.
///
/// # Errors
/// A sentence about what is not a day.
pub fn read_day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("`{text}` is not a day"))
}

/// The day, from the clock of the machine: the only thing on a certificate that its seed does not decide.
#[expect(clippy::disallowed_methods, reason = "a certificate is dated")]
pub fn today() -> Date {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Date::after_1970(since.map_or(0, |since| since.as_secs() / 86_400))
}
