//! Numbers of a fixed width in base 62, whose digits no messenger encodes, trims or formats.

pub(super) const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The number in `width` digits; it must be below 62 to the power `width`.
pub(super) fn digits(number: u32, width: u32) -> String {
    (0..width)
        .rev()
        .map(|place| char::from(DIGITS[(number / 62_u32.pow(place) % 62) as usize]))
        .collect()
}

/// What is left to read of a link.
pub(super) struct Cursor<'a>(pub(super) &'a str);

impl<'a> Cursor<'a> {
    /// The next `width` characters; none when there are not as many.
    pub(super) fn take(&mut self, width: u32) -> Option<&'a str> {
        let (taken, left) = self.0.split_at_checked(width as usize)?;
        self.0 = left;
        Some(taken)
    }

    /// The number in the next `width` digits; none above `maximum`.
    pub(super) fn number(&mut self, width: u32, maximum: u32) -> Option<u32> {
        number(self.take(width)?).filter(|&number| number <= maximum)
    }
}

/// The number that these digits write; none for another sign or above 32 bits.
pub(super) fn number(text: &str) -> Option<u32> {
    text.bytes().try_fold(0_u32, |number, byte| {
        let digit = DIGITS.iter().position(|&digit| digit == byte)?;
        number.checked_mul(62)?.checked_add(digit as u32)
    })
}
