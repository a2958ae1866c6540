//! The end of a link, written from the definition of its format: what changes bytes at random never gets past it.

/// The signs of a link, in the order of their value; the last two are no digits.
pub(crate) const SIGNS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// Signs before the seal, of a link with answers and of one without, in each format.
const LENGTHS: [(&str, usize); 4] = [("1c", 77), ("1r", 34), ("2c", 110), ("2r", 34)];

/// The content with its CRC-32 (IEEE 802.3) in six digits of base 62.
pub(crate) fn sealed(content: &str) -> String {
    let mut sum = u32::MAX;
    for byte in content.bytes() {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    let digit = |place| char::from(SIGNS[(!sum / 62_u32.pow(place) % 62) as usize]);
    format!("{content}{}", (0..6).rev().map(digit).collect::<String>())
}

/// A text with the look, the length and the seal of a link, made of these bytes; signs of links stay as they are.
pub(crate) fn link_of(data: &[u8]) -> String {
    let sign = |&byte: &u8| {
        let is_sign = SIGNS.contains(&byte);
        char::from(if is_sign { byte } else { SIGNS[usize::from(byte % 64)] })
    };
    let mut content: String = data.iter().map(sign).collect();
    let known = LENGTHS.iter().find(|(start, _)| content.starts_with(start));
    let (start, length) = known.unwrap_or(&LENGTHS[data.len() % LENGTHS.len()]);
    if known.is_none() {
        content.insert_str(0, start);
    }
    content.truncate(*length);
    let missing = length - content.len();
    sealed(&(content + &"0".repeat(missing)))
}
