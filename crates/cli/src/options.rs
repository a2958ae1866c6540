//! The options of `link encode`, `assess`, `next`, `income`, `benefit` and `group`.

use super::command::Stop;
use super::messages;
use calls::Level;
use engine::Item;
use exchange::share::SENSITIVE;
use law::{Date, Law};
use words::refusals;

const EXPLAIN: &str = "--explain";
const FURTHER: &str = "--plus-sur";
const DAY: &str = "--jour";
const JSON: &str = "--json";
const WITH: &str = "--avec";
const RECOMMENDATION: &str = "--recommandation";

/// What a link must hold, by the options.
pub(super) fn level(options: &[String]) -> Result<Level, Stop> {
    let mut level = Level::default();
    let mut words = options.iter();
    while let Some(word) = words.next() {
        match valued(word) {
            (RECOMMENDATION, None) => level.recommendation_only = true,
            (WITH, Some(list)) => level.included.extend(items(list)?),
            (WITH, None) => level.included.extend(items(words.next().map_or("", String::as_str))?),
            _ => return Err(Stop::Misuse(messages::unknown_option(word))),
        }
    }
    Ok(level)
}

/// How to compute.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Computation {
    /// Whether `assess` or `next` must explain itself.
    pub(super) explained: bool,
    /// Whether `next` goes on once enough is known.
    pub(super) further: bool,
    /// The law of the day asked for; that of the rules when none is.
    pub(super) law: Law,
}

impl Computation {
    /// Reads the options of `assess`.
    pub(super) fn explainable(options: &[String]) -> Result<Self, Stop> {
        Self::read(options, &[EXPLAIN])
    }

    /// Reads the options of `next`.
    pub(super) fn of_a_path(options: &[String]) -> Result<Self, Stop> {
        Self::read(options, &[EXPLAIN, FURTHER])
    }

    /// Reads the options of `income` and `benefit`, which explain themselves anyway.
    pub(super) fn plain(options: &[String]) -> Result<Self, Stop> {
        Self::read(options, &[])
    }

    /// Reads a day, and those of these words that are said once.
    fn read(options: &[String], known: &[&str]) -> Result<Self, Stop> {
        let (mut said, mut day) = (Vec::new(), None);
        let mut words = options.iter();
        while let Some(word) = words.next() {
            match valued(word) {
                (name, None) if known.contains(&name) && !said.contains(&name) => said.push(name),
                (DAY, text) if day.is_none() => {
                    day = Some(text.or_else(|| words.next().map(String::as_str)).unwrap_or_default());
                }
                _ => return Err(Stop::Misuse(messages::unknown_option(word))),
            }
        }
        Ok(Self {
            explained: said.contains(&EXPLAIN),
            further: said.contains(&FURTHER),
            law: day.map_or(Ok(Law::of_rules()), law)?,
        })
    }
}

/// What `group` reads and writes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Meeting {
    /// Whether it writes JSON.
    pub(super) json: bool,
    /// The day of the meeting; none when nobody said it.
    pub(super) day: Option<Date>,
    /// The law of that day; that of the rules when nobody said it.
    pub(super) law: Law,
    /// The files to read; the input when there is none.
    pub(super) files: Vec<String>,
}

impl Meeting {
    /// Reads the options, then the names of files.
    pub(super) fn read(options: &[String]) -> Result<Self, Stop> {
        let (mut json, mut of_day, mut files) = (false, None, Vec::new());
        let mut words = options.iter();
        while let Some(word) = words.next() {
            match valued(word) {
                (JSON, None) => json = true,
                (DAY, text) if of_day.is_none() => {
                    let text = text.or_else(|| words.next().map(String::as_str)).unwrap_or_default();
                    of_day = Some(law(text)?);
                }
                _ if word.starts_with('-') => return Err(Stop::Misuse(messages::unknown_option(word))),
                _ => files.push(word.clone()),
            }
        }
        Ok(Self {
            json,
            day: of_day.map(Law::day),
            law: of_day.unwrap_or(Law::of_rules()),
            files,
        })
    }
}

/// The law of the day that someone wrote.
fn law(day: &str) -> Result<Law, Stop> {
    if day.is_empty() {
        return Err(Stop::Misuse(messages::NO_DAY.to_owned()));
    }
    refusals::law_of(day).map_err(Stop::Misuse)
}

/// An option and the value written after its equals sign.
fn valued(word: &str) -> (&str, Option<&str>) {
    word.split_once('=')
        .map_or((word, None), |(name, value)| (name, Some(value)))
}

/// Refuses the options of a command that has none.
pub(super) fn none(options: &[String]) -> Result<(), Stop> {
    options
        .first()
        .map_or(Ok(()), |word| Err(Stop::Misuse(messages::unknown_option(word))))
}

fn items(list: &str) -> Result<Vec<Item>, Stop> {
    list.split(',').map(str::trim).map(item).collect()
}

fn item(id: &str) -> Result<Item, Stop> {
    let known = SENSITIVE.into_iter().find(|item| item.id() == id);
    known.ok_or_else(|| Stop::Misuse(refusals::not_left_out(id, &SENSITIVE)))
}
