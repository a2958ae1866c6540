//! A message as an address that mail programs open (RFC 6068); nothing is sent by it, and nobody is named in it.

/// The most signs that every mail program takes from an address.
const LONGEST: usize = 1_800;

/// The address of a new message without a recipient; none when it would be too long to open everywhere.
pub fn mailto(subject: &str, body: &str) -> Option<String> {
    let address = ["mailto:?subject=", &encoded(subject), "&body=", &encoded(body)].concat();
    (address.len() <= LONGEST).then_some(address)
}

/// The bytes of a text, those that an address cannot hold as they are in percents; lines end as mail ends them (§5).
fn encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |half: u8| DIGITS.get(usize::from(half)).copied().map_or('0', char::from);
    let mut address = String::new();
    for byte in text.replace("\r\n", "\n").replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.extend(['%', digit(byte >> 4), digit(byte & 0xf)]);
        }
    }
    address
}
