//! The options of `link encode` and of `assess`.

use super::command::Stop;
use super::messages;
use engine::Item;
use exchange::share::SENSITIVE;
use words::refusals;

const EXPLAIN: &str = "--explain";
const WITH: &str = "--avec";
const RECOMMENDATION: &str = "--recommandation";

/// What a link must hold.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Level {
    /// Only the recommendation, without the answers.
    pub(super) recommendation_only: bool,
    /// The sensitive answers to include.
    pub(super) included: Vec<Item>,
}

impl Level {
    /// Reads the options.
    pub(super) fn read(options: &[String]) -> Result<Self, Stop> {
        let mut level = Self::default();
        let mut words = options.iter();
        while let Some(word) = words.next() {
            match word
                .split_once('=')
                .map_or((word.as_str(), None), |(name, list)| (name, Some(list)))
            {
                (RECOMMENDATION, None) => level.recommendation_only = true,
                (WITH, Some(list)) => level.included.extend(items(list)?),
                (WITH, None) => level.included.extend(items(words.next().map_or("", String::as_str))?),
                _ => return Err(Stop::Misuse(messages::unknown_option(word))),
            }
        }
        Ok(level)
    }
}

/// Whether `assess` must explain itself.
pub(super) fn explained(options: &[String]) -> Result<bool, Stop> {
    match options {
        [] => Ok(false),
        [word] if word == EXPLAIN => Ok(true),
        [first, others @ ..] => {
            let unknown = others.first().filter(|_| first == EXPLAIN).unwrap_or(first);
            Err(Stop::Misuse(messages::unknown_option(unknown)))
        }
    }
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
