//! CRC-32 (IEEE 802.3): finds any change of one character in a link.

/// Reflected polynomial of IEEE 802.3.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// The checksum of these bytes; bit by bit, as a link has about a hundred of them.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| shift_8(sum ^ u32::from(byte)))
}

fn shift_8(sum: u32) -> u32 {
    (0..8).fold(
        sum,
        |sum, _| if sum & 1 == 1 { sum >> 1 ^ POLYNOMIAL } else { sum >> 1 },
    )
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn agrees_with_the_published_check_value() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
