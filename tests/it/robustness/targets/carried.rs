//! The attempt under way in an address.

use exchange::carried::{joined, parts, read, tail};

use super::seal::link_of;

/// What an address is read to carry is written and read again, with a link whose seal holds or any text.
pub(super) fn carried(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (place, carried) = parts(&text);
    if let Some(carried) = carried {
        assert_eq!(joined(place, carried), text.strip_prefix('#').unwrap_or(&text));
        again(carried);
        if let Some((before, link)) = carried.rsplit_once('~') {
            again(&format!("{before}~{}", link_of(link.as_bytes())));
        }
    }
}

fn again(carried: &str) {
    let Some(held) = read(carried) else { return };
    let written = tail(&held);
    assert_eq!(read(&written), Some(held), "{carried:?}");
    assert!(joined("", &written).len() < 200, "{written}");
}
