//! The page where an adviser enters the case of the person in front of them.

use engine::{Access, Item, Kind, Question, question};
use exchange::typed::{has_letters, letter};

use super::options::{dont_know, option};
use super::questions::question as words_of;

/// Title of the page.
pub const TITLE: &str = "Enter a case";
/// What search engines show.
pub const DESCRIPTION: &str = "For advisers: type a person’s answers with their numbers, or paste their link, and read the result with its whole calculation.";
/// What it is for.
pub const LEAD: &str = "For advisers. Type the answers of the person in front of you, or paste their link: the result and its calculation are below.";
/// Where all this stays.
pub const PRIVATE: &str = "This page keeps nothing and sends nothing. It does not change your own answers.";
/// The field.
pub const FIELD: &str = "The answers, or the link received";
/// How to write.
pub const FIELD_HELP: &str = "The number of the question, then the box: “7b”. On one line: “7b 9ac”. After a number, type a semicolon or start a new line. “8?” means “I don’t know”. The last answer to a question counts. The Escape key leads to the result.";
/// The questions with their numbers.
pub const PAPER: &str = "The numbers and boxes are those of the questionnaire on paper.";
/// Title of the question that says most.
pub const NEXT: &str = "The most useful question now";
/// None is left.
pub const ENOUGH: &str = "These answers are enough. Others would hardly change the result.";
/// The question asks once more what separates two ways; it is not on paper.
pub const CONFIRMS: &str = "The first two ways are close. What comes next is asked in the questionnaire, not here.";
/// Title of what was read.
pub const READ: &str = "What we have read";
/// Title of the ways.
pub const WAYS: &str = "What law and practice allow";
/// Title of the trace.
pub const TRACE: &str = "The whole calculation";
/// Nothing was typed yet.
pub const NOTHING: &str = "The result will come here, from the first answer on.";
/// Opens the result in another tab.
pub const OPEN_CASE: &str = "Open this result (new tab)";
/// What the link holds.
pub const OPEN_HELP: &str = "This link holds all the answers you typed: give it to nobody but the person.";
/// Prints.
pub const PRINT: &str = "Print";
/// Empties everything.
pub const CLEAR: &str = "Next person";
/// The link was read, with all that it shares.
pub const LINK: &str = "Link read: its answers are counted.";
/// The link has no answers.
pub const BARE_LINK: &str = "This link holds the recommendation only, without the answers. Ask for the complete link.";
/// The page was emptied.
pub const CLEARED: &str = "Everything is empty.";
/// On the questionnaire on paper, before the link that leads here.
pub const ON_PAPER: &str = "Do you advise somebody? Type their codes and read the whole calculation on the page";
/// Leads here.
pub const LEADS: &str = "Enter the case of one person";

/// Whether a way is open, after its name.
pub const fn access(access: Access) -> &'static str {
    match access {
        Access::Open => ": open way",
        Access::Condition => ": way open under a condition",
        Access::Closed => ": closed way",
    }
}

/// A question as it is read aloud: its number on paper, then its words.
pub fn asks(number: usize, item: Item) -> String {
    format!("{number}. {}", words_of(item).text)
}

/// What may be typed for it: each box with its letter, or what else is written.
pub fn boxes(item: Item) -> Vec<String> {
    let question = question(item);
    let said = match question.kind {
        kind if has_letters(kind) => lettered(question),
        Kind::Ranking => ranked(question),
        Kind::ElevenPoints => vec!["A number from 0 to 10.".to_owned()],
        _ => vec!["An amount in euros.".to_owned()],
    };
    let unknown = dont_know(item).map(|label| format!("?: {label}"));
    said.into_iter().chain(unknown).collect()
}

fn lettered(question: &Question) -> Vec<String> {
    let choices = (0..question.choices.len()).filter_map(|rank| Some((letter(rank)?, rank)));
    choices
        .map(|(letter, rank)| {
            format!(
                "{letter}: {}{}",
                option(question.item, rank as u8),
                pole(question, rank)
            )
        })
        .collect()
}

/// What an end of a scale between two sentences stands for.
fn pole(question: &Question, rank: usize) -> String {
    let Some((low, high)) = words_of(question.item).poles else {
        return String::new();
    };
    match rank {
        0 => format!(" (A: {low})"),
        last if last + 1 == question.choices.len() => format!(" (B: {high})"),
        _ => String::new(),
    }
}

/// The reasons in the order in which their ranks are typed.
fn ranked(question: &Question) -> Vec<String> {
    let labels = (0..question.choices.len()).map(|rank| option(question.item, rank as u8));
    let order: Vec<&str> = labels.collect();
    vec![format!(
        "The three ranks one after the other, like 231, in this order: {}.",
        order.join("; ")
    )]
}
