//! The attempt under way, in a versioned envelope: nothing that was readable is ever lost.

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::copies::Written;
use super::moments::{LATEST, Moments};
use super::walk::{Left, Path};
use crate::items_2::Carried;
use crate::json::{RawEntries, Reason, Recovered, SheetObject, line, recover};
use engine::adaptive::{Next, START, next};
use engine::{Item, Mode, Sheet, open_questions};
use law::Law;

/// The format written here.
const FORMAT: u32 = 1;
/// The place after the last question.
const RECAP: &str = "recapitulatif";

/// Where the person is in the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On a question.
    Question(Item),
    /// On the recap.
    Recap,
}

impl Default for Place {
    fn default() -> Self {
        Self::first(Mode::Adaptive)
    }
}

impl Place {
    /// Where a path starts.
    pub const fn first(mode: Mode) -> Self {
        Self::Question(match mode {
            Mode::Adaptive => START[0],
            Mode::Complete | Mode::Quick => Item::ALL[0],
        })
    }

    /// The word stored for this place; also the fragment of its address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Question(item) => item.id(),
            Self::Recap => RECAP,
        }
    }

    /// The next question of the adaptive path, or the recap once enough is known.
    fn chosen(sheet: &Sheet, law: Law) -> Self {
        match next(&sheet.answers, sheet.last, false, law) {
            Next::Ask(item, _) => Self::Question(item),
            Next::Enough => Self::Recap,
        }
    }

    /// The first question of the path without an answer, or the recap.
    pub fn first_open(sheet: &Sheet, law: Law) -> Self {
        let open = open_questions(&sheet.answers, sheet.mode, law);
        open.first().map_or(Self::Recap, |&item| Self::Question(item))
    }

    /// The place that has this word; none when it is not one of ours.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            RECAP => Some(Self::Recap),
            id => Item::from_id(id).map(Self::Question),
        }
    }
}

/// The attempt under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The answers and the path taken.
    pub sheet: Sheet,
    /// Where the person is.
    pub at: Place,
    /// Whether the person asked for the result.
    pub finished: bool,
    /// The questions in the order they were asked.
    pub asked: Path,
    /// What was said of the questions left; none before the first choice of the adaptive path.
    pub left: Option<Left>,
    /// Whether the person goes on, once enough is known, to be surer.
    pub surer: bool,
}

impl Default for Attempt {
    fn default() -> Self {
        Self::of(Sheet {
            mode: Mode::Adaptive,
            ..Sheet::default()
        })
    }
}

impl Attempt {
    /// An attempt at these answers, at the start of its path.
    pub fn of(sheet: Sheet) -> Self {
        Self {
            sheet,
            at: Place::first(sheet.mode),
            finished: false,
            asked: Path::default(),
            left: None,
            surer: false,
        }
    }

    /// An attempt at these answers whose result was seen.
    pub fn finished(sheet: Sheet) -> Self {
        Self {
            at: Place::Recap,
            finished: true,
            ..Self::of(sheet)
        }
    }
}

impl Attempt {
    /// Goes on from the answers of a link or of another device, at the question that comes next on their path; finished when
    /// none does. The path, the trade and what was asked last come along.
    pub fn going_on(sheet: &Sheet, law: Law) -> Self {
        let at = match sheet.mode {
            Mode::Adaptive => Place::chosen(sheet, law),
            Mode::Complete | Mode::Quick => Place::first_open(sheet, law),
        };
        Self {
            at,
            finished: at == Place::Recap,
            asked: Path::told_by(sheet),
            ..Self::of(*sheet)
        }
    }
}

/// What a stored text turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored<A = Attempt> {
    /// An attempt, and how many of its answers had to be dropped because they are not valid.
    Attempt {
        /// What could be read.
        attempt: A,
        /// Number of entries that could not.
        dropped: usize,
    },
    /// Unreadable; the text is given back, to be kept aside rather than written over.
    Corrupt {
        /// The text as found.
        text: String,
    },
    /// Written by a later version of the page; to be left as it is.
    FromNewer {
        /// The format it says it has.
        format: u32,
    },
}

/// Reads the stored text, without its moments.
pub fn read(text: &str) -> Stored {
    match read_at(text) {
        Stored::Attempt { attempt, dropped } => Stored::Attempt {
            attempt: attempt.attempt,
            dropped,
        },
        Stored::Corrupt { text } => Stored::Corrupt { text },
        Stored::FromNewer { format } => Stored::FromNewer { format },
    }
}

/// Reads the stored text with its moments; 0 where it does not say so.
///
/// A text that says when it was written and not when each answer was given counts for all of them.
pub fn read_at(text: &str) -> Stored<Written> {
    let entries = RawEntries::of(text);
    let stored = entries.and_then(|entries| match format(&entries)? {
        FORMAT => read_format_1(&entries),
        format if format > FORMAT => Some(Stored::FromNewer { format }),
        _ => None,
    });
    stored.unwrap_or_else(|| Stored::Corrupt { text: text.to_owned() })
}

/// What a stored attempt, under way or in the list, leaves to the person because it answers items-2; none for one of today.
///
/// Nothing says so any more once it is written again.
pub fn carried(text: &str) -> Option<Carried> {
    recover(&RawEntries::of(RawEntries::of(text)?.once("answers")?.get())?.0)
        .ok()?
        .carried
}

/// Writes an attempt as [`read`] reads it, without its moments.
pub fn write(attempt: &Attempt) -> String {
    write_at(&Written {
        attempt: *attempt,
        ..Written::default()
    })
}

/// Writes an attempt with its moments: [`read`] takes it without them, as every version does, and [`read_at`] with them.
pub fn write_at(written: &Written) -> String {
    let attempt = &written.attempt;
    let envelope = Envelope {
        format: FORMAT,
        answers: SheetObject(&attempt.sheet),
        at: attempt.at.id(),
        finished: attempt.finished,
        chemin: attempt.asked.stored(),
        reste: attempt.left.map(Left::stored),
        plus_sur: attempt.surer,
        quand: said(written),
    };
    line(&envelope)
}

/// Read first: a later format may differ in everything else.
fn format(entries: &RawEntries) -> Option<u32> {
    value(entries.once("format"))?.as_u64()?.try_into().ok()
}

fn value(written: Option<&RawValue>) -> Option<Value> {
    serde_json::from_str(written?.get()).ok()
}

#[derive(Serialize)]
struct Envelope<'a> {
    format: u32,
    answers: SheetObject<'a>,
    at: &'a str,
    finished: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    chemin: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reste: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    plus_sur: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    quand: String,
}

/// The attempt with what is stored beside its answers, under each key.
pub(super) fn placed(sheet: &Sheet, said: impl Fn(&str) -> Value) -> Attempt {
    let text = |key| said(key).as_str().map(str::to_owned);
    let start = Attempt::of(*sheet);
    Attempt {
        at: text("at").and_then(|id| Place::from_id(&id)).unwrap_or(start.at),
        finished: said("finished") == true,
        asked: Path::restored(&text("chemin").unwrap_or_default()),
        left: text("reste").and_then(|text| Left::restored(&text)),
        surer: said("plus_sur") == true,
        ..start
    }
}

/// What is wrong beside the answers costs less than they do, and what is wrong in one of them costs that one.
fn written(entries: &RawEntries, Recovered { sheet, carried, .. }: &Recovered) -> Written {
    let said = |key: &str| value(entries.once(key)).unwrap_or_default();
    let quand = said("quand");
    let quand = quand.as_str().and_then(|text| Said::read(text, carried.is_some()));
    let Said { since, stamp, when } = quand.unwrap_or_default();
    Written {
        attempt: placed(sheet, said),
        since,
        stamp,
        when: when.unwrap_or_else(|| Moments::of_all(&sheet.answers, stamp, 0)),
    }
}

fn read_format_1(entries: &RawEntries) -> Option<Stored<Written>> {
    let answers = RawEntries::of(entries.once("answers")?.get())?;
    match recover(&answers.0) {
        Ok(recovered) => Some(Stored::Attempt {
            attempt: written(entries, &recovered),
            dropped: recovered.dropped.len(),
        }),
        Err(error) if matches!(error.reason, Reason::UnknownVersion(_)) => Some(Stored::FromNewer { format: FORMAT }),
        Err(_) => None,
    }
}

/// What a text says of its moments.
#[derive(Default)]
struct Said {
    since: u64,
    stamp: u64,
    when: Option<Moments>,
}

impl Said {
    /// Numbers apart by a space: the start of the line, the moment of the write, then [`Moments`].
    fn read(text: &str, is_of_items_2: bool) -> Option<Self> {
        let mut parts = text.splitn(3, ' ');
        let mut moment = || parts.next()?.parse().ok().filter(|&moment| moment <= LATEST);
        let (since, stamp) = (moment()?, moment()?);
        let when = parts.next().and_then(|stored| {
            if is_of_items_2 {
                Moments::restored_from_items_2(stored, since)
            } else {
                Moments::restored(stored, since, Item::ALL)
            }
        });
        Some(Self { since, stamp, when })
    }
}

/// Nothing for an attempt that says no moment.
fn said(written: &Written) -> String {
    if written.stamp == 0 {
        return String::new();
    }
    let (since, stamp) = (written.since.to_string(), written.stamp.to_string());
    [since, stamp, written.when.stored(written.since)].join(" ")
}
