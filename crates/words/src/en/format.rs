//! Amounts, shares, dates and lists as English writes them.

use exchange::amount::Comma;
use law::Date;

/// What a comma is in an amount that somebody types.
pub const COMMA: Comma = Comma::Thousands;

/// The months, as dates say them.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A whole number: `22,000`.
pub fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(if value < 0 { "−" } else { "" });
    for (rank, digit) in digits.chars().enumerate() {
        if rank > 0 && (digits.len() - rank).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many of a hundred variants a share is, `share` a percentage: to the unit, so that the four ways add up and the same
/// number is read wherever it is said.
pub fn times(share: u8) -> String {
    number(share.min(100).into())
}

/// Whole euros: `€22,000`, `−€40`.
pub fn euros(value: i64) -> String {
    let sign = if value < 0 { "−€" } else { "€" };
    [sign, number(value).trim_start_matches('−')].concat()
}

/// A rate, in tenths of a percent: `123` is `12.3%` and `100` is `10%`.
pub fn percent(tenths: i64) -> String {
    let mut text = number(tenths / 10);
    if tenths % 10 != 0 {
        text.push('.');
        text.push_str(&(tenths % 10).unsigned_abs().to_string());
    }
    text.push('%');
    text
}

/// A day in few letters, that no country reads as another day: `23 Nov 2026`.
pub fn short_date(date: Date) -> String {
    let month: String = MONTHS
        .get(usize::from(date.month).wrapping_sub(1))
        .copied()
        .unwrap_or_default()
        .chars()
        .take(3)
        .collect();
    [&date.day.to_string(), " ", &month, " ", &date.year.to_string()].concat()
}

/// A day in words: `23 November 2026`, `1 January 2027`.
pub fn date(date: Date) -> String {
    let month = MONTHS
        .get(usize::from(date.month).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    [&date.day.to_string(), " ", month, " ", &date.year.to_string()].concat()
}

/// The month of a day: “January 2027”.
pub(crate) fn month_of(date: Date) -> String {
    let name = MONTHS
        .get(usize::from(date.month).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    [name, " ", &date.year.to_string()].concat()
}

/// Somebody's words, between quotation marks: `“yes”`.
pub fn quoted(text: &str) -> String {
    ["“", text, "”"].concat()
}

/// A list: `a, b and c`.
pub fn list(words: &[&str]) -> String {
    joined(words, " and ")
}

/// A choice: `a, b or c`.
pub fn alternatives(words: &[&str]) -> String {
    joined(words, " or ")
}

fn joined(words: &[&str], last_link: &str) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => [&first.join(", "), last_link, last].concat(),
    }
}
