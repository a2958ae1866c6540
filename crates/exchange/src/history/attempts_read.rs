//! The list of attempts read from text: a damaged attempt costs only itself.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::attempts::{Attempts, Kept, What, clean_name};
use super::attempts_text::FORMAT;
use super::current::{Place, carried, placed};
use crate::items_2::Carried;
use crate::json::{Entries, RawEntries, Reason, recover};
use law::Date;

/// Every key of an attempt; another one is damage.
const KEYS: [&str; 10] = [
    "id", "name", "day", "answers", "at", "finished", "chemin", "reste", "plus_sur", "link",
];

/// The keys and values of an attempt, or of its answers.
type Fields<'a> = Entries<&'a RawValue>;

/// What a stored list turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoredAttempts {
    /// A list, and how many of its attempts lost something: an answer, a name, or everything.
    Attempts {
        /// What could be read.
        attempts: Attempts,
        /// Number of attempts that could not be read whole; above 0, the text is worth keeping aside.
        dropped: usize,
    },
    /// Unreadable; to be kept aside rather than written over.
    Corrupt,
    /// Written by a later version of the page; to be left as it is.
    FromNewer {
        /// The format it says it has.
        format: u32,
    },
}

/// Reads the stored list.
///
/// Values are found first and read one by one: what is wrong in one of them, however deep, costs its attempt at most.
pub fn read_attempts(text: &str) -> StoredAttempts {
    let Some(envelope) = RawEntries::of(text) else {
        return StoredAttempts::Corrupt;
    };
    match envelope.once("format").and_then(value) {
        Some(format) if format > FORMAT => StoredAttempts::FromNewer { format },
        Some(FORMAT) => read_format_1(&envelope).unwrap_or(StoredAttempts::Corrupt),
        Some(_) | None => StoredAttempts::Corrupt,
    }
}

fn read_format_1(envelope: &RawEntries) -> Option<StoredAttempts> {
    let essais: Vec<&RawValue> = value(envelope.once("essais")?)?;
    let (mut list, mut dropped) = (Vec::with_capacity(essais.len()), 0);
    for entry in essais {
        match read_kept(entry) {
            Ok(Found { id, kept, whole }) => {
                list.push((id, kept));
                dropped += usize::from(!whole);
            }
            Err(Unread::Lost) => dropped += 1,
            Err(Unread::Newer) => return Some(StoredAttempts::FromNewer { format: FORMAT }),
        }
    }
    let next = envelope.once("next").and_then(value);
    let attempts = Attempts::restored(list, next.unwrap_or_default());
    Some(StoredAttempts::Attempts { attempts, dropped })
}

/// What the attempt of this id leaves to the person because it answers items-2; none for one of today.
pub fn carried_of(text: &str, id: u32) -> Option<Carried> {
    let essais: Vec<&RawValue> = value(RawEntries::of(text)?.once("essais")?)?;
    let wanted =
        |essai: &&&RawValue| RawEntries::of(essai.get()).is_some_and(|entries| field(&entries.0, "id") == Some(id));
    carried(essais.iter().find(wanted)?.get())
}

/// A value, when it is of this kind.
fn value<'a, T: Deserialize<'a>>(written: &'a RawValue) -> Option<T> {
    serde_json::from_str(written.get()).ok()
}

/// What could be read of one attempt, and whether that is all of it.
struct Found {
    id: Option<u32>,
    kept: Kept,
    whole: bool,
}

/// Why nothing of an attempt could be read.
enum Unread {
    Lost,
    Newer,
}

fn read_kept(entry: &RawValue) -> Result<Found, Unread> {
    let RawEntries(fields) = &RawEntries::of(entry.get()).ok_or(Unread::Lost)?;
    let (what, all_answers) = read_what(fields)?;
    let id: Option<u32> = field(fields, "id");
    let name: Option<String> = field(fields, "name");
    let day = field::<String>(fields, "day").as_deref().and_then(Date::parse);
    let day_lost = day.is_none() && fields.get("day").is_some();
    let both = fields.get("answers").is_some() && fields.get("link").is_some();
    Ok(Found {
        id,
        whole: all_answers && id.is_some() && name.is_some() && !day_lost && !both && has_our_keys(fields),
        kept: Kept {
            id: 0,
            name: clean_name(&name.unwrap_or_default()),
            day,
            what,
        },
    })
}

/// Whether each key is one of ours, once.
fn has_our_keys(fields: &Fields) -> bool {
    let keys: Vec<&str> = fields.0.iter().map(|(key, _)| key.as_str()).collect();
    let mut ranked = keys.iter().enumerate();
    ranked.all(|(rank, key)| KEYS.contains(key) && !keys[..rank].contains(key))
}

/// Answers or a link, and whether all of it could be read.
fn read_what(fields: &Fields) -> Result<(What, bool), Unread> {
    match (fields.get("answers"), field::<String>(fields, "link")) {
        (Some(answers), None) => {
            let RawEntries(answers) = &RawEntries::of(answers.get()).ok_or(Unread::Lost)?;
            read_answers(fields, answers)
        }
        (None, Some(link)) if is_fragment(&link) => Ok((What::Link(link), true)),
        (Some(_) | None, Some(_) | None) => Err(Unread::Lost),
    }
}

fn read_answers(fields: &Fields, answers: &Fields) -> Result<(What, bool), Unread> {
    let recovered = recover(answers).map_err(|error| match error.reason {
        Reason::UnknownVersion(_) => Unread::Newer,
        _ => Unread::Lost,
    })?;
    let at = field::<String>(fields, "at").as_deref().and_then(Place::from_id);
    let finished: Option<bool> = field(fields, "finished");
    let attempt = placed(&recovered.sheet, |key| field(fields, key).unwrap_or_default());
    let whole = recovered.dropped.is_empty() && at.is_some() && finished.is_some();
    Ok((What::Answers(attempt), whole))
}

/// The first value of a key, when it is of this kind.
fn field<'a, T: Deserialize<'a>>(fields: &Fields<'a>, key: &str) -> Option<T> {
    value(fields.get(key)?)
}

/// Whether a text can be the fragment of a link: it goes into addresses as it is.
fn is_fragment(link: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_';
    !link.is_empty() && link.bytes().all(sign)
}
