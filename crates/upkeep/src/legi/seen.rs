//! What a copy of the codes says of one article.

use law::Date;

use super::copy::Version;
use super::table::Read;

/// What is known of an article on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The version that was read.
    Same,
    /// A version that began after the facts were read.
    Began(Date),
    /// Another version than the one of the table, as recent or more.
    Changed {
        /// The version that was read.
        read: Read,
        /// The one that applies.
        now: Read,
    },
    /// The copy is older than the table.
    OlderCopy,
    /// Not in the table yet.
    Unread,
    /// No version applies any more since this day.
    Ended(Date),
    /// The code has no such article.
    Unknown,
}

/// What these versions, in time order, say on a day of an article last read on `checked` in the version `read`.
pub fn see(versions: &[Version], read: Option<&Read>, checked: Date, day: Date) -> Seen {
    let Some(now) = in_force(versions, day) else {
        return versions.last().map_or(Seen::Unknown, |last| Seen::Ended(last.until));
    };
    match read {
        _ if now.from > checked => Seen::Began(now.from),
        None => Seen::Unread,
        Some(read) if read.id == now.id => Seen::Same,
        Some(read) if read.from > now.from => Seen::OlderCopy,
        Some(read) => Seen::Changed {
            read: read.clone(),
            now: of(now),
        },
    }
}

/// The version that applies on a day.
pub(super) fn in_force(versions: &[Version], day: Date) -> Option<&Version> {
    versions
        .iter()
        .rev()
        .find(|version| version.from <= day && day < version.until)
}

/// The first version that is to come.
pub(super) fn to_come(versions: &[Version], day: Date) -> Option<&Version> {
    versions.iter().find(|version| version.from > day)
}

/// A version as the table keeps it.
pub(super) fn of(version: &Version) -> Read {
    Read {
        id: version.id.clone(),
        from: version.from,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Date = Date::new(2020, 5, 25);
    const SECOND: Date = Date::new(2026, 7, 1);
    const FAR: Date = Date::new(2999, 1, 1);

    fn version(id: &str, from: Date, until: Date) -> Version {
        Version {
            id: id.to_owned(),
            from,
            until,
        }
    }

    fn read(id: &str, from: Date) -> Read {
        Read {
            id: id.to_owned(),
            from,
        }
    }

    #[track_caller]
    fn check(day: Date, table: Option<&Read>, checked: Date, expected: &Seen) {
        let versions = [version("A", FIRST, SECOND), version("B", SECOND, FAR)];
        assert_eq!(see(&versions, table, checked, day), *expected);
    }

    #[test]
    fn a_version_is_compared_with_the_one_read_and_with_the_day_of_the_reading() {
        let (june, november) = (Date::new(2026, 6, 1), Date::new(2026, 11, 29));
        let (a, b) = (read("A", FIRST), read("B", SECOND));
        check(november, Some(&b), november, &Seen::Same);
        check(june, Some(&a), june, &Seen::Same);
        check(november, Some(&a), june, &Seen::Began(SECOND));
        check(november, Some(&b), june, &Seen::Began(SECOND));
        let changed = Seen::Changed {
            read: a,
            now: b.clone(),
        };
        check(november, Some(&read("A", FIRST)), november, &changed);
        check(june, Some(&b), june, &Seen::OlderCopy);
        check(november, None, november, &Seen::Unread);
    }

    #[test]
    fn an_article_that_ended_or_never_was_is_said() {
        let day = Date::new(2026, 11, 29);
        assert_eq!(see(&[version("A", FIRST, SECOND)], None, day, day), Seen::Ended(SECOND));
        assert_eq!(see(&[], None, day, day), Seen::Unknown);
    }

    #[test]
    fn the_version_to_come_is_the_next_one() {
        let versions = [version("A", FIRST, SECOND), version("B", SECOND, FAR)];
        assert_eq!(to_come(&versions, FIRST).map(|next| next.from), Some(SECOND));
        assert_eq!(to_come(&versions, SECOND), None);
    }
}
