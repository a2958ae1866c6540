//! What a person types as an amount of money, read as whole euros.

use crate::share::is_unseen;

/// Why a typed amount is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// Something else than digits.
    NotANumber,
    /// Cents: only whole euros are asked.
    Decimals,
    /// Thousands or cents, as one reads it: « 45,000 » in French, “45.000” in English.
    Ambiguous,
    /// Below zero.
    Negative,
    /// More than the largest amount.
    TooLarge,
}

/// What a comma is for those who type amounts; a point is the other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comma {
    /// It comes before cents: « 12,50 ».
    Cents,
    /// It parts thousands: “45,000”.
    Thousands,
}

/// What may stand around an amount, in the order it is taken away.
const CURRENCIES: [&str; 4] = ["euros", "euro", "eur", "€"];

/// Reads whole euros from what a person types or pastes, as banks, invoices and telephones write them.
///
/// # Errors
/// Names what is wrong; `TooLarge` above `maximum`.
pub fn parse(typed: &str, maximum: u32, comma: Comma) -> Result<u32, AmountError> {
    let plain = plain(typed);
    let bare = bare(&plain);
    let (bare, thousands) = match bare.strip_suffix('k') {
        Some(bare) => (bare, true),
        None => (bare, false),
    };
    match bare {
        "" if !thousands => Err(AmountError::Empty),
        _ if bare.starts_with('-') || is_in_brackets(bare) => Err(AmountError::Negative),
        _ if thousands => whole(&of_thousands(bare)?, maximum),
        _ => whole(&grouped(bare, comma)?, maximum),
    }
}

/// Reads a number that may have decimals, such as « 7,5 % »; none for anything else.
pub fn decimal(typed: &str) -> Option<f64> {
    let plain = plain(typed);
    let bare = plain.strip_suffix('%').unwrap_or(&plain);
    let (whole, parts) = bare.split_once(['.', ',']).unwrap_or((bare, "0"));
    let both = all_digits(whole) && all_digits(parts);
    let number = both.then(|| format!("{whole}.{parts}").parse().ok())?;
    number.filter(|number: &f64| number.is_finite())
}

/// In ASCII, without what separates nothing: blanks of any kind, apostrophes, signs that nobody sees.
fn plain(typed: &str) -> String {
    let signs = typed.chars().filter(|&sign| !is_unseen(sign) && !sign.is_whitespace());
    let signs = signs.filter(|sign| !matches!(sign, '\'' | '’' | 'ʼ' | '٬'));
    signs.map(|sign| ascii(sign).to_ascii_lowercase()).collect()
}

/// The digits of other alphabets, wide signs and every dash, as people here type them.
fn ascii(sign: char) -> char {
    let digit = |first: char| char::from(b'0' + (u32::from(sign) - u32::from(first)) as u8);
    match sign {
        '０'..='９' => digit('０'),
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        '，' | '٫' => ',',
        '．' => '.',
        '\u{2010}'..='\u{2015}' | '−' | '－' => '-',
        _ => sign,
    }
}

/// Without the name of the currency, a plus, and « HT ».
fn bare(plain: &str) -> &str {
    let text = plain.strip_suffix("ht").unwrap_or(plain);
    let text = CURRENCIES
        .iter()
        .find_map(|name| text.strip_suffix(name))
        .unwrap_or(text);
    let text = CURRENCIES
        .iter()
        .find_map(|name| text.strip_prefix(name))
        .unwrap_or(text);
    text.strip_prefix('+').unwrap_or(text)
}

/// Accountants write what is below zero so.
fn is_in_brackets(bare: &str) -> bool {
    let inside = bare.strip_prefix('(').and_then(|bare| bare.strip_suffix(')'));
    inside.is_some_and(|inside| inside.starts_with(|sign: char| sign.is_ascii_digit()))
}

/// « 45k », « 2,5k »: the digits they stand for.
fn of_thousands(bare: &str) -> Result<String, AmountError> {
    match bare.split_once(['.', ',']) {
        None if all_digits(bare) => Ok(format!("{bare}000")),
        Some((whole, tenth)) if all_digits(whole) && all_digits(tenth) && tenth.len() == 1 => {
            Ok(format!("{whole}{tenth}00"))
        }
        _ => Err(AmountError::NotANumber),
    }
}

/// The digits of an amount written in groups, with cents when they are none.
fn grouped(bare: &str, comma: Comma) -> Result<String, AmountError> {
    let (bare, cents) = without_zero_cents(bare);
    if all_digits(bare) {
        return Ok(bare.to_owned());
    }
    let last = bare.rfind(['.', ',']).ok_or(AmountError::NotANumber)?;
    let separator = char::from(bare.as_bytes()[last]);
    let groups: Vec<&str> = bare.split(separator).collect();
    if are_groups(&groups) && cents != Some(separator) {
        let of_cents = if comma == Comma::Cents { ',' } else { '.' };
        return if separator == of_cents && groups.len() == 2 && cents.is_none() {
            Err(AmountError::Ambiguous)
        } else {
            Ok(groups.concat())
        };
    }
    let (whole, decimals) = (&bare[..last], &bare[last + 1..]);
    let other = if separator == ',' { '.' } else { ',' };
    let whole: Vec<&str> = whole.split(other).collect();
    let is_whole = whole.len() == 1 && all_digits(whole[0]) || are_groups(&whole);
    if is_whole && all_digits(decimals) && cents.is_none() {
        Err(AmountError::Decimals)
    } else {
        Err(AmountError::NotANumber)
    }
}

/// Without « ,00 », « .– » or a last point, and what stood before the cents.
fn without_zero_cents(bare: &str) -> (&str, Option<char>) {
    let Some(last) = bare.rfind(['.', ',']).filter(|&last| last > 0) else {
        return (bare, None);
    };
    let (whole, cents) = (&bare[..last], &bare[last + 1..]);
    match cents {
        "" | "0" | "00" | "-" | "--" if whole.ends_with(|sign: char| sign.is_ascii_digit()) => {
            (whole, bare[last..].chars().next())
        }
        _ => (bare, None),
    }
}

/// « 22.000 » is how some people write 22 000: groups of three digits, behind one to three that do not start with 0.
fn are_groups(groups: &[&str]) -> bool {
    let [head, rest @ ..] = groups else { return false };
    let headed = (1..=3).contains(&head.len()) && all_digits(head) && !head.starts_with('0');
    headed && !rest.is_empty() && rest.iter().all(|group| group.len() == 3 && all_digits(group))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn whole(digits: &str, maximum: u32) -> Result<u32, AmountError> {
    digits
        .parse()
        .ok()
        .filter(|&euros| euros <= maximum)
        .ok_or(AmountError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: Result<u32, AmountError>) {
        assert_eq!(parse(typed, 5_000, Comma::Cents), expected, "{typed:?}");
    }

    #[test]
    fn people_type_amounts_in_many_ways() {
        check("350", Ok(350));
        check(" 3 500 € ", Ok(3_500));
        check("3\u{202f}500\u{a0}€", Ok(3_500));
        check("0", Ok(0));
        check("5000", Ok(5_000));
        check("007", Ok(7));
        check("3.500", Ok(3_500));
        check("3.500 €", Ok(3_500));
    }

    /// One row a way of writing that was met: a bank, an invoice, a telephone, another country.
    #[test]
    fn forty_five_thousand_is_read_however_it_is_written() {
        for typed in [
            "45000",
            "45 000,00 €",
            "45 000.00",
            "45 000,0",
            "45.000,00",
            "45,000.00",
            "45.000",
            "45'000.–",
            "45'000.-",
            "45’000",
            "45ʼ000,--",
            "45 000,-",
            "45 000,—",
            "€ 45 000",
            "EUR 45000",
            "45000 eur",
            "45 000 Euro",
            "45 000 euros HT",
            "45 000 € HT",
            "45 000 HT",
            "+45000",
            "+ 45 000 €",
            "45000.",
            "45000,",
            "\u{202d}45 000\u{202c}",
            "\u{2066}45 000 €\u{2069}",
            "\u{200e}45000",
            "45\u{a0}000\u{a0}€",
            "45\u{202f}000",
            "45\u{2009}000",
            "45\u{2007}000",
            "45\u{3000}000",
            "４５０００",
            "４５，０００．００",
            "٤٥٠٠٠",
            "٤٥٬٠٠٠",
            "۴۵۰۰۰",
            "45k",
            "45K",
            "45 k€",
            "45 k euros",
            "45,0 k",
        ] {
            assert_eq!(parse(typed, 100_000, Comma::Cents), Ok(45_000), "{typed:?}");
        }
        assert_eq!(parse("2,5 k", 100_000, Comma::Cents), Ok(2_500));
        assert_eq!(parse("1,234,567", 10_000_000, Comma::Cents), Ok(1_234_567));
        assert_eq!(parse("1.234.567,00 €", 10_000_000, Comma::Cents), Ok(1_234_567));
    }

    #[test]
    fn what_may_be_thousands_or_cents_is_asked_again() {
        for typed in ["45,000", "1,234", "45,000 €", "EUR 45,000"] {
            assert_eq!(
                parse(typed, 100_000, Comma::Cents),
                Err(AmountError::Ambiguous),
                "{typed:?}"
            );
        }
        for typed in [
            "45 000,50",
            "45,5",
            "0,500",
            "0.500",
            "45.000,50",
            "45,000.5",
            "45000,000",
        ] {
            assert_eq!(
                parse(typed, 100_000, Comma::Cents),
                Err(AmountError::Decimals),
                "{typed:?}"
            );
        }
        for typed in ["(500)", "( 45 000 € )", "−500", "‑500", "–500", "-500 €", "€ -500"] {
            assert_eq!(
                parse(typed, 100_000, Comma::Cents),
                Err(AmountError::Negative),
                "{typed:?}"
            );
        }
        for typed in [
            "45 000 TTC",
            "1 800 par mois",
            "40-45000",
            "45 000 environ",
            "1e5",
            "0x10",
            "k",
            "k€",
            "45kk",
            "2,25k",
            "45.000k",
            "45.00.00",
            "45,000,00",
            "4.5,0.0",
            ".–",
            "(",
            "()",
            "ht",
            "+",
            "45m",
            "Ⅳ",
        ] {
            let read = parse(typed, 100_000, Comma::Cents);
            assert!(
                matches!(read, Err(AmountError::NotANumber | AmountError::Empty)),
                "{typed:?}: {read:?}"
            );
        }
    }

    #[test]
    fn in_english_a_comma_parts_thousands_and_a_point_may_be_either() {
        for typed in ["45,000", "€45,000", "45,000.00", "45000", "45 000", "45k"] {
            assert_eq!(parse(typed, 100_000, Comma::Thousands), Ok(45_000), "{typed:?}");
        }
        assert_eq!(parse("45.000", 100_000, Comma::Thousands), Err(AmountError::Ambiguous));
        assert_eq!(parse("1,234.50", 100_000, Comma::Thousands), Err(AmountError::Decimals));
    }

    #[test]
    fn a_share_is_read_in_any_language_of_the_browser() {
        for typed in ["7,5", "7.5", "7,5 %", " 7,50\u{a0}% ", "7.5%", "７，５"] {
            assert_eq!(decimal(typed), Some(7.5), "{typed:?}");
        }
        assert_eq!(decimal("10"), Some(10.0));
        for typed in ["", "%", ",5", "7,", "-7", "7,5,5", "7 ou 8", "1e1", "NaN", "inf"] {
            assert_eq!(decimal(typed), None, "{typed:?}");
        }
        assert_eq!(decimal(&"9".repeat(400)), None, "more than any number");
    }

    #[test]
    fn what_is_wrong_is_named() {
        check("", Err(AmountError::Empty));
        check("  € ", Err(AmountError::Empty));
        check("-5", Err(AmountError::Negative));
        check("−5", Err(AmountError::Negative));
        check("12,50", Err(AmountError::Decimals));
        check("12.5", Err(AmountError::Decimals));
        check("3.50", Err(AmountError::Decimals));
        check("3.500.00", Err(AmountError::NotANumber));
        check(".500", Err(AmountError::NotANumber));
        check("5001", Err(AmountError::TooLarge));
        check("99999999999999999999", Err(AmountError::TooLarge));
        check("environ 300", Err(AmountError::NotANumber));
        check("1e3", Err(AmountError::NotANumber));
        check("NaN", Err(AmountError::NotANumber));
        check(",", Err(AmountError::NotANumber));
    }
}
