//! Whether answers contradict each other (spec §2.4); never how fast they came.

use super::answers::Answers;
use super::codes::Need;
use super::item::Item;
use super::measure::{indicators, score};
use super::options::rank;
use super::questions::{Kind, QUESTIONS};
use super::report::Quality;

/// Two signed scores of a need this far apart contradict each other (the scale is 2 wide).
const CONTRADICTION: f64 = 1.5;
/// Needs that contradict themselves before the whole is called fragile.
const CONTRADICTIONS_TO_FLAG: usize = 3;

/// The quality of cleaned answers.
pub(super) fn quality(answers: &Answers) -> Quality {
    let contradictions: Vec<Need> = Need::ALL
        .iter()
        .copied()
        .filter(|&need| spread(answers, need) >= CONTRADICTION)
        .collect();
    let straight_line = straight_line(answers);
    let fragile = straight_line || contradictions.len() >= CONTRADICTIONS_TO_FLAG;
    Quality {
        contradictions,
        straight_line,
        fragile,
    }
}

/// Largest difference between two indicators; 0 with fewer than two.
fn spread(answers: &Answers, need: Need) -> f64 {
    let scores = || indicators(need).iter().filter_map(|&item| score(answers, item));
    let highest = scores().fold(f64::NEG_INFINITY, f64::max);
    let lowest = scores().fold(f64::INFINITY, f64::min);
    (highest - lowest).max(0.0)
}

/// The same agreement to every statement, although half of them say the opposite; the middle is a position.
fn straight_line(answers: &Answers) -> bool {
    const MIDDLE: u8 = rank(Item::AutMaitre, "3");
    let statements = QUESTIONS.iter().filter(|question| question.kind == Kind::Agreement);
    let mut given = statements.map(|question| answers.choice(question.item));
    let first = given.next().flatten();
    first.is_some_and(|first| first != MIDDLE) && given.all(|answer| answer == first)
}
