//! Figures used past the last day they are known for: the same words everywhere.

use law::Date;

use super::format::date;

/// The sentence of a part whose figures are known until this day: those of a year, or what a text changes on a day.
pub fn expired(last: Date) -> String {
    if (last.month, last.day) == (12, 31) {
        let (year, next) = (last.year, last.year + 1);
        format!("This part uses figures of {year}: those of {next} are not published here yet.")
    } else {
        let last = date(last);
        format!("This part follows rules known until {last}: what comes after is not published here yet.")
    }
}
