//! The index of each way and the terms that make it, exactly (spec §3.4 and §3.5).

use crate::sorted::sort_few;
use law::Law;

use super::answers::Answers;
use super::codes::{Sharing, Way};
use super::formula::{Term, formula};
use super::gates::gates;
use super::measure::measure;
use super::motives::motive_pieces;
use super::report::{Contribution, Gate, Measure};
use super::sharing::sharing;
use super::tables::PerWay;
use super::terms::Estimates;
use super::weights::{NEUTRAL_START, intercept};

/// Everything known of a person before the draws.
#[derive(Clone, Debug)]
pub(super) struct Evaluation {
    /// Cleaned.
    pub(super) answers: Answers,
    /// The law it was read under.
    pub(super) law: Law,
    /// Estimated scores.
    pub(super) measure: Measure,
    /// Law and practice.
    pub(super) gates: PerWay<Gate>,
    /// The « partageur » gate.
    pub(super) sharing: Sharing,
    /// The terms of the index.
    pub(super) formula: Vec<Term>,
    /// The same on the estimates, answer by answer.
    pub(super) contributions: PerWay<Vec<Contribution>>,
    /// Index of each way.
    pub(super) index: PerWay<f64>,
    /// Closed by a gate or by the « partageur » gate, or held back by a heavy condition.
    pub(super) excluded: PerWay<bool>,
    /// Open ways by decreasing index, then excluded ones.
    pub(super) order: [Way; 4],
}

impl Evaluation {
    /// The ways that are not excluded, best first.
    pub(super) fn open(&self) -> impl Iterator<Item = Way> {
        self.order.into_iter().filter(|&way| !self.excluded[way])
    }
}

/// Evaluates cleaned answers under a law; `fragile` widens the errors, never the index.
pub(super) fn evaluate(answers: &Answers, fragile: bool, law: Law) -> Evaluation {
    let pieces = motive_pieces(answers);
    let measure = measure(answers, &pieces, fragile);
    let formula = formula(answers, law);
    let gates = gates(answers, law);
    let sharing = sharing(&measure);
    let contributions = Estimates {
        answers,
        measure: &measure,
        formula: &formula,
    }
    .contributions(&pieces);
    let index = PerWay::of(|way| index(way, &contributions[way]));
    let excluded = PerWay::of(|way| gates[way].held_back || way == Way::Cae && sharing == Sharing::Closed);
    let order = order(&index, excluded);
    Evaluation {
        answers: *answers,
        law,
        measure,
        gates,
        sharing,
        formula,
        contributions,
        index,
        excluded,
        order,
    }
}

fn index(way: Way, terms: &[Contribution]) -> f64 {
    NEUTRAL_START + intercept(way) + terms.iter().map(|term| term.points).sum::<f64>()
}

/// Open ways by decreasing index, then excluded ones; ties follow the order of the model.
pub(super) fn order(index: &PerWay<f64>, excluded: PerWay<bool>) -> [Way; 4] {
    let mut order = [Way::Cae, Way::Portage, Way::Micro, Way::Creation];
    sort_few(&mut order, |&a, &b| {
        excluded[a]
            .cmp(&excluded[b])
            .then(millionths(index[b]).total_cmp(&millionths(index[a])))
    });
    order
}

/// Differences under a millionth of a point are ties.
pub(super) fn millionths(points: f64) -> f64 {
    (points * 1e6).round_ties_even() + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use Way::{Cae, Creation, Micro, Portage};

    #[test]
    fn ties_under_a_millionth_follow_the_order_of_the_model() {
        let nobody = PerWay::of(|_| false);
        for (index, expected) in [
            ([50.0, 50.0, 50.0, 50.0], [Cae, Portage, Micro, Creation]),
            (
                [50.0, 50.000_000_4, 50.0, 50.000_000_4],
                [Cae, Portage, Micro, Creation],
            ),
            ([50.0, 50.000_002, 50.0, 50.000_004], [Creation, Portage, Cae, Micro]),
            ([-0.000_000_1, 0.0, 0.0, 0.0], [Cae, Portage, Micro, Creation]),
        ] {
            assert_eq!(order(&PerWay(index), nobody), expected, "{index:?}");
        }
    }

    #[test]
    fn excluded_ways_come_last_whatever_their_index() {
        let excluded = PerWay([true, false, true, false]);
        assert_eq!(
            order(&PerWay([90.0, 10.0, 80.0, 20.0]), excluded),
            [Creation, Portage, Cae, Micro]
        );
    }
}
