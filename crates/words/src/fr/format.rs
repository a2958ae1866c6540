//! Amounts, shares, dates and lists as French writes them.

use exchange::amount::Comma;
use law::Date;

/// Between thousands, and before `;`, `!` and `?`.
const NARROW: char = '\u{202f}';
/// Before `:`, `€` and `%`.
const WIDE: char = '\u{a0}';

/// What a comma is in an amount that somebody types.
pub const COMMA: Comma = Comma::Cents;

/// The months, as dates say them.
pub const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// A whole number: `22 000`.
pub fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(if value < 0 { "−" } else { "" });
    for (rank, digit) in digits.chars().enumerate() {
        if rank > 0 && (digits.len() - rank).is_multiple_of(3) {
            text.push(NARROW);
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

/// Whole euros: `22 000 €`.
pub fn euros(value: i64) -> String {
    with_unit(number(value), '€')
}

/// A rate, in tenths of a percent: `123` is `12,3 %` and `100` is `10 %`.
pub fn percent(tenths: i64) -> String {
    let mut text = number(tenths / 10);
    if tenths % 10 != 0 {
        text.push(',');
        text.push_str(&(tenths % 10).unsigned_abs().to_string());
    }
    with_unit(text, '%')
}

/// A day in digits: `23/11/2026`.
pub fn short_date(date: Date) -> String {
    let two = |number: u8| [number / 10, number % 10].map(|digit| char::from(b'0' + digit));
    let [day, month] = [date.day, date.month].map(|number| String::from_iter(two(number)));
    [&day, "/", &month, "/", &date.year.to_string()].concat()
}

/// A day in words: `23 novembre 2026`, `1er janvier 2027`.
pub fn date(date: Date) -> String {
    let ordinal = if date.day == 1 { "er" } else { "" };
    let month = MONTHS
        .get(usize::from(date.month).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    [&date.day.to_string(), ordinal, " ", month, " ", &date.year.to_string()].concat()
}

/// The month of a day: « janvier 2027 ».
pub(crate) fn month_of(date: Date) -> String {
    let name = MONTHS
        .get(usize::from(date.month).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    [name, " ", &date.year.to_string()].concat()
}

/// Somebody's words, between quotation marks: `« oui »`.
pub fn quoted(text: &str) -> String {
    ["«\u{a0}", text, "\u{a0}»"].concat()
}

/// A list: `a, b et c`.
pub fn list(words: &[&str]) -> String {
    joined(words, " et ")
}

/// A choice: `a, b ou c`.
pub fn alternatives(words: &[&str]) -> String {
    joined(words, " ou ")
}

fn joined(words: &[&str], last_link: &str) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => [&first.join(", "), last_link, last].concat(),
    }
}

fn with_unit(mut text: String, unit: char) -> String {
    text.push(WIDE);
    text.push(unit);
    text
}
