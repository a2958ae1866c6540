//! `quatre-voies trade`: what people type of their activity in, the trades it may mean out.

use serde::Serialize;

use super::command::{Stop, Streams};
use super::lines::translate;
use super::messages;
use calls::Failure;
use exchange::json;
use trades::{Index, Trades, why};

/// As many answers to one text.
const MOST: usize = 3;

/// Looks for the text of the arguments, or for every line of the input without one.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    if let Some(option) = words.iter().find(|word| word.starts_with("--")) {
        return Err(Stop::Misuse(messages::unknown_option(option)));
    }
    let list = list()?;
    let index = Index::new(&list);
    let answer = |text: &str| answers(&list, &index, text);
    if words.is_empty() {
        return translate(streams, answer);
    }
    let text = words.join(" ").replace(['\n', '\r'], " ");
    if text.trim().is_empty() {
        return Err(Stop::Misuse(messages::NO_TRADE_TYPED.to_owned()));
    }
    let mut one = Streams {
        input: &mut text.as_bytes(),
        output: streams.output,
    };
    translate(&mut one, answer)
}

/// The list that goes with this program.
pub(super) fn list() -> Result<Trades, Stop> {
    Trades::read(words::trade_list()).map_err(|error| Stop::Misuse(messages::no_list(&error.to_string())))
}

/// A line an answer, the best first.
fn answers(list: &Trades, index: &Index, text: &str) -> Result<String, Failure> {
    let found = index.find(text, MOST);
    if found.is_empty() {
        return Err(Failure::of_line(words::refusals::no_trade(text)));
    }
    let line = |found: trades::Found| {
        let trade = list.trades.get(found.trade)?;
        Some(json::line(&Answer {
            id: &trade.id,
            name: &trade.name,
            why: why(list, &found),
        }))
    };
    Ok(found.into_iter().filter_map(line).collect::<Vec<_>>().join("\n"))
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    name: &'a str,
    why: &'a str,
}
