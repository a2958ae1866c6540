//! Amounts and shares as people type them.

use exchange::amount::{Comma, decimal, parse};

const MAXIMUM: u32 = 10_000_000;

/// What is read has the digits that were typed, thousands and cents apart, and is read the same however we write it.
pub(super) fn amount(data: &[u8]) {
    let typed = String::from_utf8_lossy(data);
    for comma in [Comma::Cents, Comma::Thousands] {
        in_euros(&typed, comma);
    }
    if let Some(share) = decimal(&typed) {
        assert!(share >= 0.0 && share.is_finite(), "{typed:?}");
        assert_eq!(decimal(&share.to_string().replace('.', ",")), Some(share), "{typed:?}");
    }
}

fn in_euros(typed: &str, comma: Comma) {
    if let Ok(euros) = parse(typed, MAXIMUM, comma) {
        assert!(euros <= MAXIMUM);
        let digits = digits(typed);
        let same = |factor: &u64| digits == Some(u64::from(euros) * factor);
        let thousands = [100, 1_000].map(|factor| digits.map(|digits| digits * factor) == Some(euros.into()));
        assert!(
            [1, 10, 100].iter().any(same) || thousands.contains(&true),
            "{typed:?} is read {euros}"
        );
        for written in written(euros) {
            assert_eq!(parse(&written, MAXIMUM, comma), Ok(euros), "{written:?}");
        }
    }
}

/// The number that the digits of a text make, in any alphabet people here type.
fn digits(typed: &str) -> Option<u64> {
    let value = |sign: char| {
        let firsts = ['0', '０', '٠', '۰'].map(u32::from);
        firsts
            .iter()
            .find_map(|first| u32::from(sign).checked_sub(*first).filter(|value| *value < 10))
    };
    let mut values = typed.chars().filter_map(value);
    values.try_fold(0_u64, |number, value| number.checked_mul(10)?.checked_add(value.into()))
}

/// An amount as a page, a bank and an invoice write it.
fn written(euros: u32) -> [String; 4] {
    let digits = euros.to_string();
    let start = digits.len() % 3;
    let groups = digits.bytes().enumerate().flat_map(|(rank, digit)| {
        let parted = rank > 0 && rank % 3 == start;
        parted.then_some('\u{202f}').into_iter().chain([char::from(digit)])
    });
    let grouped: String = groups.collect();
    let pages = format!("{grouped}\u{a0}€");
    [
        digits.clone(),
        pages,
        format!("{digits},00 EUR"),
        grouped.replace('\u{202f}', " ") + ",00 € HT",
    ]
}
