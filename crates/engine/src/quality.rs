//! Whether answers contradict each other (spec §2.4); never how fast they came.

use super::answers::Answers;
use super::codes::Need;
use super::item::Item;
use super::measure::{indicators, score};
use super::options::FivePoints;
use super::questions::{Kind, QUESTIONS};
use super::report::Quality;

/// Two signed scores of a need this far apart contradict each other (the scale is 2 wide).
const CONTRADICTION: f64 = 1.5;
/// Needs that contradict themselves before the whole is called fragile.
const CONTRADICTIONS_TO_FLAG: usize = 3;

/// The quality of cleaned answers.
pub fn quality(answers: &Answers) -> Quality {
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

/// The two answers that contradict each other most, in the order of the questions; none when all agree.
pub fn most_contradictory(answers: &Answers) -> Option<[Item; 2]> {
    let needs = Need::ALL.iter().rev().copied();
    let widest = needs.max_by(|&a, &b| spread(answers, a).total_cmp(&spread(answers, b)))?;
    let scored = || {
        indicators(widest)
            .iter()
            .filter_map(|&item| Some((item, score(answers, item)?)))
    };
    let low = scored().min_by(|a, b| a.1.total_cmp(&b.1))?.0;
    let high = scored().rev().max_by(|a, b| a.1.total_cmp(&b.1))?.0;
    (spread(answers, widest) > 0.0).then_some([low.min(high), low.max(high)])
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
    const MIDDLE: u8 = FivePoints::P3.rank();
    let statements = QUESTIONS.iter().filter(|question| question.kind == Kind::Agreement);
    let mut given = statements.map(|question| answers.choice(question.item));
    let first = given.next().flatten();
    first.is_some_and(|first| first != MIDDLE) && given.all(|answer| answer == first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Answer;
    use crate::oracle::rank;

    #[track_caller]
    fn check(given: &[(Item, &str)], expected: Option<[Item; 2]>) {
        let mut answers = Answers::default();
        for &(item, id) in given {
            answers.set(item, Answer::Choice(rank(item, id))).unwrap();
        }
        assert_eq!(most_contradictory(&answers), expected);
    }

    #[test]
    fn the_two_answers_furthest_apart_are_named_in_order() {
        check(&[], None);
        check(&[(Item::AutMaitre, "5")], None);
        // To decide everything, and to like common rules: +1 and −1 once signed.
        check(
            &[
                (Item::AutMaitre, "5"),
                (Item::AutRegles, "5"),
                (Item::GesComptes, "3"),
                (Item::GesDeleguer, "2"),
            ],
            Some([Item::AutMaitre, Item::AutRegles]),
        );
        check(
            &[
                (Item::ParContact, "5"),
                (Item::ParTemps, "aucun"),
                (Item::ParContribution, "oui"),
            ],
            Some([Item::ParContact, Item::ParTemps]),
        );
        // A reason to stop is no statement: it contradicts nothing here.
        check(&[(Item::MotRevers, "tensions"), (Item::ColGuide, "5")], None);
    }
}
