//! Links whose seal holds, whatever is in them.

use exchange::share::{self, LinkError};

use super::seal::{SIGNS, link_of};

/// What opens says exactly what was written, and no other sign can stand in its place; the rest is damaged.
pub(super) fn link(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(shared) = share::decode(&text) {
        assert_eq!(share::decode(&share::encode(&shared)), Ok(shared));
    }
    let link = link_of(data);
    match share::decode(&link) {
        Ok(shared) => {
            let today = share::encode(&shared);
            assert!(link.starts_with('1') || today == link, "one text for one meaning");
            assert_eq!(
                share::decode(&today),
                Ok(shared),
                "a link of format 1 goes on in format 2"
            );
            assert_eq!(share::link_in(&link), Ok(link.clone()));
            no_sign_can_change(&link, data);
        }
        // Other questions than those of today are later ones.
        Err(error) => assert!(
            error == LinkError::Damaged || error == LinkError::FutureVersion('2') && link.starts_with("2c"),
            "{link}: {error:?}"
        ),
    }
}

fn no_sign_can_change(link: &str, data: &[u8]) {
    let mut changed = link.as_bytes().to_vec();
    let place = 2 + data.len() % (link.len() - 2);
    let sign = SIGNS[usize::from(data.last().copied().unwrap_or_default() % 64)];
    if changed[place] != sign {
        changed[place] = sign;
        let changed = String::from_utf8_lossy(&changed);
        assert_eq!(share::decode(&changed), Err(LinkError::Damaged), "{changed}");
    }
}
