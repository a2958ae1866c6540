//! The words of a questionnaire filled in by hand and typed row by row.

use engine::{Answer, Item, Kind, question};
use exchange::typed::Unread;

use super::interface::amount_error;
use super::options::answer as in_words;
use super::questions::question as words_of;

/// Unfolds it.
pub const TITLE: &str = "Copy in a questionnaire filled in on paper";
/// The field.
pub const LABEL: &str = "One question per line: its number, then the answer";
/// How to write a row.
pub const HELP: &str = "“7b” ticks box b of question 7, “9ac” ticks two boxes. For the order of the reasons, write the three ranks of the boxes one after the other. For an amount, leave a space after the number. Each line is repeated in words below.";
/// The list of what was read.
pub const READ: &str = "What we have read";
/// Goes on with these answers.
pub const GO_ON: &str = "Continue with these answers";
/// What becomes of the answers under way.
pub const ASIDE: &str = "If you have answers under way, they stay in your attempts.";
/// The name of the attempt.
pub const NAME: &str = "Paper questionnaire";
/// Nothing was typed that can be read.
pub const NOTHING: &str = "Write at least one line, for example 7b.";

/// A row read, as it is echoed.
pub fn echo(item: Item, answer: Answer) -> String {
    [words_of(item).short, ": ", &in_words(item, answer)].concat()
}

/// How many rows were read, and how many are to read again.
pub fn count(read: usize, wrong: usize) -> String {
    let read = match read {
        0 => "No answer read".to_owned(),
        1 => "One answer read".to_owned(),
        read => format!("{read} answers read"),
    };
    match wrong {
        0 => read + ".",
        1 => read + ", one line to read again.",
        wrong => format!("{read}, {wrong} lines to read again."),
    }
}

/// What is wrong, with the line of the text where it is.
pub fn at(line: usize, why: &str) -> String {
    format!("Line {line}: {why}")
}

/// What is wrong in a row, and what to do.
pub fn unread(unread: Unread) -> String {
    match unread {
        Unread::NoNumber => "start with the number of the question, written on the paper.".to_owned(),
        Unread::NoQuestion(last) => format!("the questions go from 1 to {last}."),
        Unread::NoAnswer(item) => said(item, "write the answer after the number."),
        Unread::NoOption(item, last) => said(item, &format!("the boxes go from a to {last}.")),
        Unread::OneOnly(item) => said(item, "only one box."),
        Unread::Ranks(item) => said(
            item,
            "write the three ranks in the order of the boxes, for example 231.",
        ),
        Unread::Scale(item) => said(item, "a number from 0 to 10."),
        Unread::Needed(item) => said(item, "this question needs an answer."),
        Unread::Amount(item, error) => {
            let maximum = match question(item).kind {
                Kind::Amount { maximum } => maximum,
                _ => u32::MAX,
            };
            said(item, &amount_error(error, maximum))
        }
    }
}

fn said(item: Item, why: &str) -> String {
    [words_of(item).short, ": ", why].concat()
}
