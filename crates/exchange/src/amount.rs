//! What a person types as an amount of money, read as whole euros.

/// Why a typed amount is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// Something else than digits.
    NotANumber,
    /// Cents: only whole euros are asked.
    Decimals,
    /// Below zero.
    Negative,
    /// More than the largest amount.
    TooLarge,
}

/// Reads whole euros from what a person types; spaces of any kind and a final `€` are welcome.
///
/// # Errors
/// Names what is wrong; `TooLarge` above `maximum`.
pub fn parse(typed: &str, maximum: u32) -> Result<u32, AmountError> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let bare = without_thousands_dots(bare.trim_end_matches('€'));
    match bare.as_str() {
        "" => Err(AmountError::Empty),
        _ if bare.starts_with(['-', '−']) => Err(AmountError::Negative),
        _ if bare.bytes().all(|byte| byte.is_ascii_digit()) => whole(&bare, maximum),
        _ if is_decimal(&bare) => Err(AmountError::Decimals),
        _ => Err(AmountError::NotANumber),
    }
}

/// « 22.000 » is how some people write 22 000: dots before each group of three digits.
fn without_thousands_dots(bare: &str) -> String {
    let mut groups = bare.split('.');
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let head = groups
        .next()
        .is_some_and(|head| (1..=3).contains(&head.len()) && digits(head));
    let grouped = head && groups.all(|group| group.len() == 3 && digits(group));
    if grouped {
        bare.replace('.', "")
    } else {
        bare.to_owned()
    }
}

fn whole(digits: &str, maximum: u32) -> Result<u32, AmountError> {
    digits
        .parse()
        .ok()
        .filter(|&euros| euros <= maximum)
        .ok_or(AmountError::TooLarge)
}

fn is_decimal(bare: &str) -> bool {
    bare.split_once([',', '.']).is_some_and(|(whole, cents)| {
        [whole, cents]
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: Result<u32, AmountError>) {
        assert_eq!(parse(typed, 5_000), expected, "{typed:?}");
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
