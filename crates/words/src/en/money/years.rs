//! The year of a beginning and the next one: the words.

use super::sentences::{between, months};
pub use crate::language::format::MONTHS as MONTH_NAMES;
use crate::language::format::{euros, number};
use engine::income::{Cents, YearLeft};

/// Title of the part.
pub const YEARS_TITLE: &str = "The first and the second year";
/// What it is.
pub const ABOUT_YEARS: &str = "The first year goes from the month you start to December. Amounts are per month of activity, after tax, once everything due for the year is paid.";
/// The month of the beginning.
pub const BEGINS: &str = "Month you start";
/// No figure in a way.
pub const NO_YEARS: &str = "No calculation for this way: you would be above the ceiling.";
/// “2026, 6 months: from €1,200 to €1,450 a month.”
pub fn year_left(year: &YearLeft) -> String {
    let count = i64::from(year.months);
    // The amounts are those of the months of activity: read by month, they are shared between these alone.
    let by_month = year.left.map(|left| Cents(left.0 * 12 / count));
    let span = match count {
        12 => String::new(),
        _ => [", ", &months(count.unsigned_abs() as usize)].concat(),
    };
    let said = between(by_month, "from ");
    [&year.year.to_string(), &span, ": ", &said, " a month."].concat()
}

/// What a first year leaves to pay, or gives back, the next one; nothing where all is paid as it comes.
pub fn postponed(first: &YearLeft) -> Option<String> {
    let (year, next) = (first.year.to_string(), (first.year + 1).to_string());
    let amount = first.postponed.whole_euros();
    match amount {
        0 => None,
        1.. => Some(
            [
                "In ",
                &year,
                ", you are asked for few contributions, because your income is not known. Put ",
                &euros(amount),
                " aside: you will have to pay it in ",
                &next,
                ".",
            ]
            .concat(),
        ),
        _ => Some(
            [
                "In ",
                &year,
                ", you are asked for ",
                &euros(-amount),
                " too much in contributions. You get it back in ",
                &next,
                ".",
            ]
            .concat(),
        ),
    }
}

/// “Quarters (trimestres) for your pension: 2, then 4.”
pub fn pension_quarters([first, second]: &[YearLeft; 2]) -> String {
    let [first, second] = [first.quarters, second.quarters].map(|count| number(count.into()));
    [
        "Quarters (trimestres) for your pension: ",
        &first,
        ", then ",
        &second,
        ".",
    ]
    .concat()
}

/// In which of the two years the ACRE lowers contributions; nothing where it does in none.
pub fn acre_in(years: &[YearLeft; 2]) -> Option<String> {
    let helped: Vec<String> = years
        .iter()
        .filter(|year| year.acre)
        .map(|year| year.year.to_string())
        .collect();
    (!helped.is_empty()).then(|| ["Acre lowers contributions in ", &helped.join(" and in "), "."].concat())
}
