//! Figures used past the last day they are known for: the same words everywhere.

use law::Date;

use super::format::date;

/// The sentence of a part whose figures are known until this day: those of a year, or what a text changes on a day.
pub fn expired(last: Date) -> String {
    if (last.month, last.day) == (12, 31) {
        let (year, next) = (last.year, last.year + 1);
        format!("Cette partie utilise des chiffres de {year} : ceux de {next} ne sont pas encore publiés ici.")
    } else {
        let last = date(last);
        format!("Cette partie suit des règles connues jusqu’au {last} : la suite n’est pas encore publiée ici.")
    }
}
