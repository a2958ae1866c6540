//! Finds the figures of a text: amounts, rates, durations, thresholds and dates, in digits or in words.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

use super::figure::Figure;
use super::units::{self, MONTHS};

/// A figure and where it stands.
pub(crate) type Found = (Range<usize>, Figure);

/// Numbers that name something: articles, laws, versions, ranks. Read first, so that what follows does not see them.
const NAMES: &str = r"\b(?:art\.|n°|avenant)[ \u{a0}]\d[\d.-]*|[A-Za-z][-.]?\d[\d.-]*|\d+(?:[-.]\d+)+|\d+°|\d+ᵉ|\d+(?:er|re|e)\b|\d+[ \u{a0}](?:bis|ter|quater|quinquies|sexies|[A-H])\b";
/// A number: three digits between narrow spaces, decimals after a comma.
const NUMBER: &str = r"\b(\d{1,3}(?:[ \u{a0}\u{202f}]\d{3})+|\d+)([.,]\d+)?";

/// The figures of a text, in order. What stands between braces is filled by the program.
pub(crate) fn figures(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for captures in PATTERN.captures_iter(text) {
        let whole = captures
            .name("fraction")
            .or(captures.get(0))
            .map_or(0..0, |whole| whole.range());
        found.extend(figure(&captures).map(|figure| (whole, figure)));
    }
    share_units(text, &mut found);
    found
}

static PATTERN: LazyLock<Regex> = LazyLock::new(pattern);

fn pattern() -> Regex {
    let [months, numbers, fractions, units] = ["months", "numbers", "fractions", "units"].map(units::any_of);
    let all = [
        r"\{[^}]*\}".to_owned(),
        format!(r"(?:\b(?<day>\d{{1,2}})(?:er)?[ \u{{a0}}])?\b(?<month>{months})\b(?:[ \u{{a0}}](?<year>\d{{4}})\b)?"),
        r"\b(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4})\b".to_owned(),
        format!(r"(?<amount>{NUMBER})[ \u{{a0}}\u{{202f}}]?(?<sign>€|%)"),
        NAMES.to_owned(),
        r"\bbac[ \u{a0}]?\+[ \u{a0}]?(?<level>\d)".to_owned(),
        format!(r"(?<digits>{NUMBER})(?:[ \u{{a0}}\u{{202f}}](?<unit>{units})\b)?"),
        format!(r"(?i:\b(?<fraction>{fractions}))(?:[^a-z]|$)"),
        format!(r"(?i:\b(?<words>{numbers}))[ \u{{a0}}](?<counted>{units})\b"),
    ];
    Regex::new(&all.join("|")).expect("a pattern")
}

fn figure(captures: &Captures) -> Option<Figure> {
    let part = |name| captures.name(name).map(|part| part.as_str());
    if let Some(month) = part("month") {
        let month = MONTHS.iter().position(|known| *known == month)? + 1;
        return date(part("year"), month, part("day"));
    }
    if let Some(month) = part("m") {
        return date(part("y"), month.parse().ok()?, part("d"));
    }
    if let (Some(digits), Some(sign)) = (part("amount"), part("sign")) {
        return Some(Figure::number(value(digits), units::unit(sign).0));
    }
    if let Some(level) = part("level") {
        return Some(Figure::number(value(level), "bac +"));
    }
    if let Some(digits) = part("digits") {
        return Some(number(digits, part("unit").unwrap_or_default()));
    }
    if let Some(rate) = part("fraction").and_then(units::fraction) {
        return Some(Figure::number(rate, "%"));
    }
    let (value, unit) = units::in_words(part("words")?, part("counted")?)?;
    Some(Figure::number(value, unit))
}

/// A date with a day or a year: « en septembre » alone is none.
fn date(year: Option<&str>, month: usize, day: Option<&str>) -> Option<Figure> {
    let said = year.is_some() || day.is_some();
    let digits = |text: Option<&str>| text.and_then(|text| text.parse().ok()).unwrap_or(0);
    said.then_some(Figure::Date {
        year: digits(year),
        month: month as u8,
        day: digits(day) as u8,
    })
}

/// A number with its unit; four digits of this century and the last, without a unit, are a year.
fn number(digits: &str, word: &str) -> Figure {
    let (unit, worth) = units::unit(word);
    let value = value(digits);
    if unit.is_empty() && digits.len() == 4 && (1_900.0..2_100.0).contains(&value) {
        return Figure::Date {
            year: value as u16,
            month: 0,
            day: 0,
        };
    }
    Figure::number(value * worth, unit)
}

/// A number that cannot be read is no figure of any fact.
fn value(digits: &str) -> f64 {
    let plain: String = digits.chars().filter(|sign| !sign.is_whitespace()).collect();
    plain.replace(',', ".").parse().unwrap_or(f64::INFINITY)
}

/// « 8 à 15 % », « 16 ou 17 ans », « 12,3 / 21,2 % »: the first numbers count what the last one counts.
fn share_units(text: &str, found: &mut [Found]) {
    for k in (1..found.len()).rev() {
        let between = &text[found[k - 1].0.end..found[k].0.start];
        let joined = matches!(between, " à " | " ou " | " et " | " / " | ", ");
        if let (true, Figure::Number(value, ""), &Figure::Number(_, unit)) = (joined, &found[k - 1].1, &found[k].1) {
            let years = unit == "mois" && text[found[k].0.clone()].contains("an");
            found[k - 1].1 = Figure::Number(if years { value * 12 } else { *value }, unit);
        }
    }
}
