//! The year of a beginning and the next one: the words.

use super::sentences::between;
pub use crate::language::format::MONTHS as MONTH_NAMES;
use crate::language::format::{euros, number};
use engine::income::{Cents, YearLeft};

/// Title of the part.
pub const YEARS_TITLE: &str = "La première et la deuxième année";
/// What it is.
pub const ABOUT_YEARS: &str = "La première année va du mois du début à décembre. Montants par mois d’activité, après impôt, une fois payé tout ce qui est dû pour l’année.";
/// The month of the beginning.
pub const BEGINS: &str = "Mois du début";
/// No figure in a way.
pub const NO_YEARS: &str = "Pas de calcul pour cette voie : le plafond est dépassé.";
/// « 2026, 6 mois : de 1 200 à 1 450 € par mois. »
pub fn year_left(year: &YearLeft) -> String {
    let months = i64::from(year.months);
    // The amounts are those of the months of activity: read by month, they are shared between these alone.
    let by_month = year.left.map(|left| Cents(left.0 * 12 / months));
    let span = match months {
        12 => String::new(),
        _ => [", ", &number(months), " mois"].concat(),
    };
    let said = between(by_month, "de ");
    [&year.year.to_string(), &span, "\u{a0}: ", &said, " par mois."].concat()
}

/// What a first year leaves to pay, or gives back, the next one; nothing where all is paid as it comes.
pub fn postponed(first: &YearLeft) -> Option<String> {
    let (year, next) = (first.year.to_string(), (first.year + 1).to_string());
    let amount = first.postponed.whole_euros();
    match amount {
        0 => None,
        1.. => Some(
            [
                "En ",
                &year,
                ", on vous demande peu de cotisations, car votre revenu n’est pas connu. Gardez ",
                &euros(amount),
                " de côté\u{a0}: ils seront à payer en ",
                &next,
                ".",
            ]
            .concat(),
        ),
        _ => Some(
            [
                "En ",
                &year,
                ", on vous demande ",
                &euros(-amount),
                " de cotisations en trop. Ils vous sont rendus en ",
                &next,
                ".",
            ]
            .concat(),
        ),
    }
}

/// « Trimestres de retraite : 2, puis 4. »
pub fn pension_quarters([first, second]: &[YearLeft; 2]) -> String {
    let [first, second] = [first.quarters, second.quarters].map(|count| number(count.into()));
    ["Trimestres de retraite\u{a0}: ", &first, ", puis ", &second, "."].concat()
}

/// In which of the two years the ACRE lowers contributions; nothing where it does in none.
pub fn acre_in(years: &[YearLeft; 2]) -> Option<String> {
    let helped: Vec<String> = years
        .iter()
        .filter(|year| year.acre)
        .map(|year| year.year.to_string())
        .collect();
    (!helped.is_empty()).then(|| ["L’Acre baisse les cotisations en ", &helped.join(" et en "), "."].concat())
}
