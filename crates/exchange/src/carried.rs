//! The attempt under way in the address, where the device keeps nothing: `#place~at~finished~stamp~base~link`.
//!
//! The link is a complete one. The place alone is what the page shows; the rest goes with our own links from page to page.

use crate::history::{Attempt, Held, LATEST, Moments, Place, Written};
use crate::share::{self, Shared};

/// Between the parts: in no link, no place and no number.
const MARK: char = '~';

/// The place that a fragment names, without its `#`, and what it carries, as it is written there.
pub fn parts(fragment: &str) -> (&str, Option<&str>) {
    let bare = fragment.strip_prefix('#').unwrap_or(fragment);
    match bare.split_once(MARK) {
        Some((place, tail)) => (place, Some(tail)),
        None => (bare, None),
    }
}

/// The fragment, without its `#`, that names this place and carries this.
pub fn joined(place: &str, tail: &str) -> String {
    format!("{place}{MARK}{tail}")
}

/// What goes after the place for what a tab holds.
pub fn tail(held: &Held) -> String {
    let attempt = &held.written.attempt;
    let (at, finished) = (attempt.at.id(), u8::from(attempt.finished));
    let link = share::encode(&Shared::under_way(&attempt.sheet));
    let (stamp, base) = (held.written.stamp, held.base);
    format!("{at}{MARK}{finished}{MARK}{stamp}{MARK}{base}{MARK}{link}")
}

/// Reads what [`tail`] wrote; none when it was changed on its way.
pub fn read(tail: &str) -> Option<Held> {
    let mut parts = tail.splitn(5, MARK);
    let at = Place::from_id(parts.next()?)?;
    let finished = parts.next()? == "1";
    let (stamp, base) = (moment(parts.next()?)?, moment(parts.next()?)?);
    let shared = share::decode(parts.next()?).ok()?;
    let sheet = shared.sheet.filter(|_| shared.withheld.is_empty())?;
    let attempt = Attempt {
        at,
        finished,
        ..Attempt::of(sheet)
    };
    let written = Written {
        attempt,
        since: 0,
        stamp,
        when: Moments::of_all(&sheet.answers, stamp, base),
    };
    Some(Held { written, base })
}

fn moment(digits: &str) -> Option<u64> {
    digits.parse().ok().filter(|&moment| moment <= LATEST)
}
