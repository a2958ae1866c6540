//! From answers to scores (spec §3.1): estimates regressed toward 0, and relative motives.

use super::answers::Answers;
use super::codes::Need;
use super::item::Item;
use super::motives::motive_error;
use super::options::choices;
use super::questions::{MotRevers, question};
use super::report::Measure;
use super::tables::{PerMotive, PerNeed};

/// Assumed reliability of one indicator, until a pilot replaces it.
pub(super) const RELIABILITY_OF_ONE: f64 = 0.40;
/// Standard deviation of a true score before any answer.
pub(super) const PRIOR_DEVIATION: f64 = 0.45;
/// How much wider the errors of the needs are when answers contradict each other.
const FRAGILE_FACTOR: f64 = 1.3;

/// Reliability of the mean of `n` indicators (Spearman–Brown), 0 to 1.
pub(super) fn reliability(n: u8) -> f64 {
    let n = f64::from(n);
    if n > 0.0 {
        n * RELIABILITY_OF_ONE / (1.0 + (n - 1.0) * RELIABILITY_OF_ONE)
    } else {
        0.0
    }
}

/// The items that measure a need, in the order they are asked; those that confirm it, last.
pub const fn indicators(need: Need) -> &'static [Item] {
    match need {
        Need::Partage => &[
            Item::ParContact,
            Item::ParMethodes,
            Item::ParTemps,
            Item::ParContribution,
            Item::ParCommande,
            Item::ParOutil,
            Item::ParPrix,
        ],
        Need::Collectif => &[Item::ColSolitude, Item::ColGuide],
        Need::Autonomie => &[Item::AutMaitre, Item::AutRegles],
        Need::Securite => &[
            Item::SecArbitrage,
            Item::SecSansContrat,
            Item::SecCoupDur,
            Item::SecChomage,
            Item::SecAssurances,
        ],
        Need::Risque => &[Item::RisGeneral, Item::RisVariations],
        Need::Gestion => &[Item::GesComptes, Item::GesDeleguer],
        Need::Ambition => &[
            Item::AmbTaille,
            Item::AmbTroisAns,
            Item::AmbDemande,
            Item::AmbEquipe,
            Item::AmbAssez,
        ],
    }
}

/// The signed score of an answered item, −1 to 1 (a cost rate for `f_frais`).
pub(super) fn score(answers: &Answers, item: Item) -> Option<f64> {
    let choice = choices(item).get(usize::from(answers.choice(item)?))?;
    Some(choice.score? * question(item).sign)
}

/// The answered indicators of a need with their signed scores.
///
/// Solitude or tensions as a reason to stop also speak of the wish for company.
pub(super) fn scores(answers: &Answers, need: Need) -> impl Iterator<Item = (Item, f64)> {
    let reverse = if need == Need::Collectif {
        reverse_of_company(answers)
    } else {
        None
    };
    indicators(need)
        .iter()
        .filter_map(|&item| Some((item, score(answers, item)?)))
        .chain(reverse.map(|score| (Item::MotRevers, score)))
}

fn reverse_of_company(answers: &Answers) -> Option<f64> {
    match MotRevers::of(answers)? {
        MotRevers::Solitude => Some(1.0),
        MotRevers::Tensions => Some(-0.5),
        MotRevers::Revenu | MotRevers::Ennui | MotRevers::Rien => None,
    }
}

/// Scores of cleaned answers; `fragile` widens the errors of the needs.
pub(super) fn measure(answers: &Answers, pieces: &[(Item, PerMotive<f64>)], fragile: bool) -> Measure {
    let widening = if fragile { FRAGILE_FACTOR } else { 1.0 };
    let n = PerNeed::of(|need| scores(answers, need).count() as u8);
    let theta = |need| match n[need] {
        0 => 0.0,
        // A reversed middle is minus zero, which nobody reads.
        n => reliability(n) * scores(answers, need).map(|(_, score)| score).sum::<f64>() / f64::from(n) + 0.0,
    };
    Measure {
        theta: PerNeed::of(theta),
        se: PerNeed::of(|need| PRIOR_DEVIATION * (1.0 - reliability(n[need])).sqrt() * widening),
        n,
        z: PerMotive::of(|motive| pieces.iter().fold(0.0, |sum, (_, piece)| sum + piece[motive])),
        se_motive: motive_error(answers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of §3.1: reliability and standard error for 0 to 7 indicators.
    #[test]
    fn reliability_of_zero_to_seven_indicators() {
        let table = [
            (0, 0.0, 0.450),
            (1, 0.4, 0.349),
            (2, 0.571, 0.295),
            (3, 0.667, 0.260),
            (4, 0.727, 0.235),
            (5, 0.769, 0.216),
            (7, 0.824, 0.189),
        ];
        for (n, expected, error) in table {
            assert!((reliability(n) - expected).abs() < 5e-4, "{n}");
            assert!(
                (PRIOR_DEVIATION * (1.0 - reliability(n)).sqrt() - error).abs() < 5e-4,
                "{n}"
            );
        }
    }
}
