//! The list of attempts read from text: a damaged attempt costs only itself.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::attempts::{Attempts, Kept, What, clean_name};
use super::attempts_text::FORMAT;
use super::current::{Attempt, Place};
use crate::json::{Entries, Reason, recover};
use law::Date;

/// Every key of an attempt; another one is damage.
const KEYS: [&str; 7] = ["id", "name", "day", "answers", "at", "finished", "link"];

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
pub fn read_attempts(text: &str) -> StoredAttempts {
    match serde_json::from_str::<Header>(text) {
        Ok(Header { format }) if format > FORMAT => StoredAttempts::FromNewer { format },
        Ok(Header { format: FORMAT }) => read_format_1(text).unwrap_or(StoredAttempts::Corrupt),
        Ok(_) | Err(_) => StoredAttempts::Corrupt,
    }
}

/// Read first: a later format may differ in everything else.
#[derive(Deserialize)]
struct Header {
    format: u32,
}

#[derive(Deserialize)]
struct Format1 {
    #[serde(default)]
    next: Value,
    essais: Vec<Loose<Entries<Field>>>,
}

/// What should be an object: one that is not must not lose its neighbours.
#[derive(Deserialize)]
#[serde(untagged)]
enum Loose<T> {
    Object(T),
    Other(IgnoredAny),
}

/// The value of a key of an attempt; the answers keep their duplicate keys, which a map would hide.
#[derive(Deserialize)]
#[serde(untagged)]
enum Field {
    Object(Entries),
    Plain(Value),
}

fn read_format_1(text: &str) -> Option<StoredAttempts> {
    let envelope: Format1 = serde_json::from_str(text).ok()?;
    let (mut list, mut dropped) = (Vec::new(), 0);
    for entry in &envelope.essais {
        match read_kept(entry) {
            Ok(Found { id, kept, whole }) => {
                list.push((id, kept));
                dropped += usize::from(!whole);
            }
            Err(Unread::Lost) => dropped += 1,
            Err(Unread::Newer) => return Some(StoredAttempts::FromNewer { format: FORMAT }),
        }
    }
    let next = envelope.next.as_u64().and_then(|next| u32::try_from(next).ok());
    let attempts = Attempts::restored(list, next.unwrap_or_default());
    Some(StoredAttempts::Attempts { attempts, dropped })
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

fn read_kept(entry: &Loose<Entries<Field>>) -> Result<Found, Unread> {
    let Loose::Object(fields) = entry else {
        return Err(Unread::Lost);
    };
    let (what, all_answers) = read_what(fields)?;
    let id = plain(fields, "id").and_then(Value::as_u64);
    let id = id.and_then(|id| u32::try_from(id).ok());
    let name = plain(fields, "name").and_then(Value::as_str);
    let day = plain(fields, "day").and_then(Value::as_str).and_then(Date::parse);
    let day_lost = day.is_none() && fields.get("day").is_some();
    Ok(Found {
        id,
        whole: all_answers && id.is_some() && name.is_some() && !day_lost && has_our_keys(fields),
        kept: Kept {
            id: 0,
            name: clean_name(name.unwrap_or_default()),
            day,
            what,
        },
    })
}

/// Whether each key is one of ours, once.
fn has_our_keys(fields: &Entries<Field>) -> bool {
    let keys: Vec<&str> = fields.0.iter().map(|(key, _)| key.as_str()).collect();
    let mut ranked = keys.iter().enumerate();
    ranked.all(|(rank, key)| KEYS.contains(key) && !keys[..rank].contains(key))
}

/// Answers or a link, and whether all of it could be read.
fn read_what(fields: &Entries<Field>) -> Result<(What, bool), Unread> {
    match (fields.get("answers"), plain(fields, "link").and_then(Value::as_str)) {
        (Some(Field::Object(answers)), None) => read_answers(fields, answers),
        (None, Some(link)) if is_fragment(link) => Ok((What::Link(link.to_owned()), true)),
        (Some(_) | None, Some(_) | None) => Err(Unread::Lost),
    }
}

fn read_answers(fields: &Entries<Field>, answers: &Entries) -> Result<(What, bool), Unread> {
    let recovered = recover(answers).map_err(|error| match error.reason {
        Reason::UnknownVersion(_) => Unread::Newer,
        _ => Unread::Lost,
    })?;
    let at = plain(fields, "at").and_then(Value::as_str);
    let finished = plain(fields, "finished").and_then(Value::as_bool);
    let place_known = at.and_then(Place::from_id).is_some();
    let attempt = Attempt {
        sheet: recovered.sheet,
        at: at.and_then(Place::from_id).unwrap_or_default(),
        finished: finished.unwrap_or_default(),
    };
    let whole = recovered.dropped.is_empty() && place_known && finished.is_some();
    Ok((What::Answers(attempt), whole))
}

fn plain<'a>(fields: &'a Entries<Field>, key: &str) -> Option<&'a Value> {
    match fields.get(key)? {
        Field::Plain(value) => Some(value),
        Field::Object(_) => None,
    }
}

/// Whether a text can be the fragment of a link: it goes into addresses as it is.
fn is_fragment(link: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_';
    !link.is_empty() && link.bytes().all(sign)
}
