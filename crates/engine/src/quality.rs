//! Whether answers contradict each other (spec §2.4); never how fast they came.

use super::answers::Answers;
use super::codes::Need;
use super::item::Item;
use super::measure::{indicators, score};
use super::options::FivePoints;
use super::questions::{Kind, QUESTIONS, Question};
use super::report::Quality;

/// Two signed scores of a need this far apart contradict each other (the scale is 2 wide).
const CONTRADICTION: f64 = 1.5;
/// Pooled distance above which the whole is called fragile, in millionths of the squared scale (spec §2.4).
const MOST_MILLIONTHS: f64 = 540_000.0;

/// The quality of cleaned answers.
pub fn quality(answers: &Answers) -> Quality {
    let contradictions: Vec<Need> = Need::ALL
        .iter()
        .copied()
        .filter(|&need| spread(answers, need) >= CONTRADICTION)
        .collect();
    let straight_line = straight_line(answers);
    let fragile = straight_line || (pooled_distance(answers) * 1e6).round() > MOST_MILLIONTHS;
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
    let scored = || own_scores(answers, widest);
    let low = scored().min_by(|a, b| a.1.total_cmp(&b.1))?.0;
    let high = scored().rev().max_by(|a, b| a.1.total_cmp(&b.1))?.0;
    (spread(answers, widest) > 0.0).then_some([low.min(high), low.max(high)])
}

/// Largest difference between two indicators; 0 with fewer than two.
fn spread(answers: &Answers, need: Need) -> f64 {
    let scores = || own_scores(answers, need).map(|(_, score)| score);
    let highest = scores().fold(f64::NEG_INFINITY, f64::max);
    let lowest = scores().fold(f64::INFINITY, f64::min);
    (highest - lowest).max(0.0)
}

/// How far the answers stand from the mean of their own need, over all needs: a variance; 0 when no need has two answers.
fn pooled_distance(answers: &Answers) -> f64 {
    let (mut squares, mut free) = (0.0, 0.0);
    for &need in Need::ALL {
        let scores: Vec<f64> = own_scores(answers, need).map(|(_, score)| score).collect();
        let count = scores.len() as f64;
        let mean = scores.iter().sum::<f64>() / count;
        squares += scores.iter().map(|score| (score - mean).powi(2)).sum::<f64>();
        free += (count - 1.0).max(0.0);
    }
    if free > 0.0 { squares / free } else { 0.0 }
}

/// The scores of the questions on a need; the reason to stop is none of them.
fn own_scores(answers: &Answers, need: Need) -> impl DoubleEndedIterator<Item = (Item, f64)> {
    let scored = |&item: &Item| Some((item, score(answers, item)?));
    indicators(need).iter().filter_map(scored)
}

/// The same agreement to every statement of the complete path, although half of them say the opposite; the middle is a position.
fn straight_line(answers: &Answers) -> bool {
    const MIDDLE: u8 = FivePoints::P3.rank();
    let asked = |question: &&Question| question.kind == Kind::Agreement && question.confirms.is_none();
    let statements = QUESTIONS.iter().filter(asked);
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
