//! The list of attempts as text, in a versioned envelope; also the content of an exported file.

use serde::Serialize;

use super::attempts::{Attempts, Kept, What};
use super::walk::Left;
use crate::json::{SheetObject, line};

/// The format written here.
pub(super) const FORMAT: u32 = 1;

/// Writes a list as [`super::read_attempts`] reads it, on one line; also the content of an exported file.
pub fn write_attempts(attempts: &Attempts) -> String {
    line(&Envelope {
        format: FORMAT,
        next: attempts.next(),
        essais: attempts.iter().map(Entry::of).collect(),
    })
}

#[derive(Serialize)]
struct Envelope<'a> {
    format: u32,
    next: u32,
    essais: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: u32,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    #[serde(flatten)]
    what: Content<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Content<'a> {
    Answers {
        answers: SheetObject<'a>,
        at: &'a str,
        finished: bool,
        #[serde(skip_serializing_if = "String::is_empty")]
        chemin: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        reste: Option<String>,
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        plus_sur: bool,
    },
    Link {
        link: &'a str,
    },
}

impl<'a> Entry<'a> {
    fn of(kept: &'a Kept) -> Self {
        let what = match &kept.what {
            What::Answers(attempt) => Content::Answers {
                answers: SheetObject(&attempt.sheet),
                at: attempt.at.id(),
                finished: attempt.finished,
                chemin: attempt.asked.stored(),
                reste: attempt.left.map(Left::stored),
                plus_sur: attempt.surer,
            },
            What::Link(link) => Content::Link { link },
        };
        let day = kept.day.map(|day| day.to_string());
        Self {
            id: kept.id,
            name: &kept.name,
            day,
            what,
        }
    }
}
