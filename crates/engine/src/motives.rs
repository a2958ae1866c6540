//! How much each motive matters beside the two others (spec §3.1).

use super::answers::{Answer, Answers};
use super::codes::Motive;
use super::item::Item;
use super::measure::{PRIOR_DEVIATION, score};
use super::questions::MotRevers;
use super::tables::PerMotive;

/// Saliences closer than this are told as weighing almost as much.
pub const MOTIVES_CLOSE: f64 = 0.25;

/// Standard deviation of a motive once its three pieces are answered.
const MOTIVE_DEVIATION: f64 = 0.30;
/// The three ratings of motives.
const RATINGS: [(Motive, Item); 3] = [
    (Motive::Gain, Item::MotGain),
    (Motive::Lien, Item::MotLien),
    (Motive::Sens, Item::MotSens),
];

/// What each answer adds to the salience of each motive, in the order they are asked.
pub(super) fn motive_pieces(answers: &Answers) -> Vec<(Item, PerMotive<f64>)> {
    let ranking = ranking_piece(answers).map(|piece| (Item::MotRang, piece));
    let reverse = reverse_piece(answers).map(|piece| (Item::MotRevers, piece));
    ranking
        .into_iter()
        .chain(rating_pieces(answers))
        .chain(reverse)
        .collect()
}

fn ranking_piece(answers: &Answers) -> Option<PerMotive<f64>> {
    let Some(Answer::Ranking(order)) = answers.get(Item::MotRang) else {
        return None;
    };
    let place = |motive: Motive| order.iter().position(|&rank| usize::from(rank) == motive.index());
    Some(PerMotive::of(|motive| 0.50 * (1.0 - place(motive).unwrap_or(1) as f64)))
}

/// Only when the three are rated: a motive counts against the mean of the three.
fn rating_pieces(answers: &Answers) -> Vec<(Item, PerMotive<f64>)> {
    let piece = |(rated, item): (Motive, Item)| {
        let share = 0.2625 * score(answers, item)?;
        Some((
            item,
            PerMotive::of(|motive| share * if motive == rated { 2.0 / 3.0 } else { -1.0 / 3.0 }),
        ))
    };
    RATINGS
        .into_iter()
        .map(piece)
        .collect::<Option<Vec<_>>>()
        .unwrap_or_default()
}

/// What would make the person stop tells what they work for.
fn reverse_piece(answers: &Answers) -> Option<PerMotive<f64>> {
    let named = match MotRevers::of(answers)? {
        MotRevers::Revenu => Motive::Gain,
        MotRevers::Tensions | MotRevers::Solitude => Motive::Lien,
        MotRevers::Ennui => Motive::Sens,
        MotRevers::Rien => return None,
    };
    Some(PerMotive::of(|motive| if motive == named { 0.15 } else { -0.075 }))
}

/// Standard error of the saliences: the fewer pieces, the wider.
pub(super) fn motive_error(answers: &Answers) -> f64 {
    let rated = RATINGS.iter().all(|&(_, item)| answers.has(item));
    let share = |known: bool, weight: f64| if known { weight } else { 0.0 };
    let known =
        share(answers.has(Item::MotRang), 0.50) + share(rated, 0.35) + share(answers.has(Item::MotRevers), 0.15);
    PRIOR_DEVIATION * (1.0 - known) + MOTIVE_DEVIATION * known
}
