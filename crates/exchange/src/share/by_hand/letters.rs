//! Letters that people do not take for one another: digits and capitals without I, L, O and U (Crockford’s base 32).

use crate::share::digits::DIGITS;

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters that hold 32 digits of base 62.
const LENGTH: usize = 39;

/// The letter of a value below 32.
pub(super) fn letter(value: u8) -> char {
    char::from(LETTERS[usize::from(value % 32)])
}

/// The value of a letter, small or large; what is not a letter of ours is read as the one it looks like.
pub(super) fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        sign => sign,
    };
    let place = LETTERS.iter().position(|&letter| char::from(letter) == sign)?;
    Some(place as u8)
}

/// Digits of base 62 as letters, the same number.
pub(super) fn to_letters(digits: &str) -> Vec<u8> {
    let digits = digits
        .bytes()
        .map(|digit| DIGITS.iter().position(|&own| own == digit).unwrap_or_default());
    rebased(&digits.collect::<Vec<_>>(), 62, 32, LENGTH)
        .unwrap_or_default()
        .into_iter()
        .map(|value| value as u8)
        .collect()
}

/// So many digits of base 62 of the number that letters write; none when it has more.
pub(super) fn from_letters(values: &[u8], length: usize) -> Option<String> {
    let values: Vec<usize> = values.iter().copied().map(usize::from).collect();
    let digits = rebased(&values, 32, 62, length)?;
    Some(digits.into_iter().map(|digit| char::from(DIGITS[digit])).collect())
}

/// A number in another base, most significant first, in so many signs; none when it has more.
fn rebased(signs: &[usize], from: usize, to: usize, length: usize) -> Option<Vec<usize>> {
    let mut written = vec![0; length];
    for &sign in signs {
        let mut carried = sign;
        for place in written.iter_mut().rev() {
            carried += *place * from;
            *place = carried % to;
            carried /= to;
        }
        if carried > 0 {
            return None;
        }
    }
    Some(written)
}
