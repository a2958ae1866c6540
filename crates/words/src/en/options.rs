//! The answers in words: labels of the options, “I don’t know”, recaps.

use engine::{Answer, Item, question as rules};

use super::format::euros;
use super::interface::questionnaire as text;
use super::questions::{labels, question};

/// The label of an option; empty for a rank that the item does not have.
pub fn option(item: Item, rank: u8) -> &'static str {
    labels(item).get(usize::from(rank)).copied().unwrap_or_default()
}

/// “I don’t know” or “I would rather not answer”; none where an answer is required.
pub fn dont_know(item: Item) -> Option<&'static str> {
    rules(item).dont_know.map(|word| {
        if word == "nsp" {
            "I don’t know"
        } else {
            "I would rather not answer"
        }
    })
}

/// An answer in words, for recaps.
pub fn answer(item: Item, answer: Answer) -> String {
    match answer {
        Answer::Choice(rank) => choice(item, rank),
        Answer::Ranking(ranks) => ranks.map(short_reason).join(", then "),
        Answer::Several(set) => set
            .ranks()
            .map(|rank| option(item, rank))
            .collect::<Vec<_>>()
            .join("; "),
        Answer::Amount(amount) => euros(i64::from(amount)),
        Answer::DontKnow => dont_know(item).unwrap_or_default().to_owned(),
    }
}

/// Between two poles or on the 0 to 10 scale, the label alone says nothing: the pole or the top is added.
fn choice(item: Item, rank: u8) -> String {
    let label = option(item, rank);
    match (question(item).poles, rank) {
        _ if item == Item::RisGeneral => [label, " out of 10"].concat(),
        (Some((pole, _)), 0 | 1) | (Some((_, pole)), 3..) => [label, ": ", pole].concat(),
        (Some(_) | None, _) => label.to_owned(),
    }
}

/// What is read aloud after the label of an option, so that it says by ear what the rest of the screen says to the eye:
/// what A and B stand for, what the ends of the scale mean. Empty where the label says it all.
pub fn heard(item: Item, rank: u8) -> String {
    match (question(item).poles, rank) {
        (None, _) if item == Item::RisGeneral => on_the_scale(rank).to_owned(),
        (None, _) => String::new(),
        (Some((pole, _)), 0 | 1) | (Some((_, pole)), 3..) => [": ", pole].concat(),
        (Some((low, high)), _) => [": A, ", low, "; B, ", high].concat(),
    }
}

/// What follows a point of the 0 to 10 scale.
fn on_the_scale(rank: u8) -> &'static str {
    match rank {
        0 => text::SCALE_LOW.trim_start_matches('0'),
        10 => text::SCALE_HIGH.trim_start_matches("10"),
        _ => " out of 10",
    }
}

/// The reasons of `mot_rang`, short.
const fn short_reason(rank: u8) -> &'static str {
    match rank {
        0 => "earning a living",
        1 => "having a place among others",
        _ => "doing what interests me",
    }
}

/// Shown beside the result of a person who would rather not speak of a residence permit.
pub const PERMIT_NOTE: &str = "Check that your permit allows this activity.";
