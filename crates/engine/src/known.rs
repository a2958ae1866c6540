//! The index of a person whose scores are known without error: what the certificate compares recommendations with.
//!
//! Only simulations know true scores: no page and no command calls this.

use law::Law;

use super::answers::{Answers, Mode};
use super::assess::assess_with;
use super::codes::{Motive, Need, Way};
use super::draws::Draws;
use super::facts_fit::FACTS;
use super::gates::gates;
use super::quality::quality;
use super::report::{Access, Quality, Report};
use super::sharing::{CLOSED_AT, OPEN_FROM, penalty};
use super::tables::{PerMotive, PerNeed, PerWay};
use super::terms::amplification;
use super::viability::{COSTS_POINTS, TURNOVER_POINTS, day_rate_points, viability};
use super::weights::{NEUTRAL_START, Weights, amplifier, intercept};

/// True scores, as a simulation drew them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Known {
    /// Each need, −1 to 1.
    pub needs: PerNeed<f64>,
    /// The salience of each motive, −1 to 1, sum about 0.
    pub motives: PerMotive<f64>,
}

/// Other weights than ours, as other people might have judged them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OtherWeights {
    /// Factor of the weight of each need.
    pub needs: PerNeed<PerWay<f64>>,
    /// Factor of the weight of each motive.
    pub motives: PerMotive<PerWay<f64>>,
    /// Factor of the points of each fact.
    pub facts: [PerWay<f64>; FACTS.len()],
    /// Points added to each intercept.
    pub intercepts: PerWay<f64>,
}

impl Default for OtherWeights {
    /// Our own weights.
    fn default() -> Self {
        const SAME: PerWay<f64> = PerWay([1.0; 4]);
        Self {
            needs: PerNeed::of(|_| SAME),
            motives: PerMotive::of(|_| SAME),
            facts: [SAME; FACTS.len()],
            intercepts: PerWay::default(),
        }
    }
}

impl Known {
    /// Whether such a person wants to share enough for the « partageur » gate to be open.
    pub fn wants_to_share(&self) -> bool {
        self.needs[Need::Partage] >= OPEN_FROM
    }

    /// Whether such a person wants so little to share that the gate should be closed.
    pub fn refuses_to_share(&self) -> bool {
        self.needs[Need::Partage] <= CLOSED_AT
    }

    /// The index of each way with these weights; cleans the answers itself.
    pub fn index(&self, answers: &Answers, other: &OtherWeights, law: Law) -> PerWay<f64> {
        let answers = &answers.cleaned();
        let (weights, lost) = (Weights::of(answers), viability(answers, law));
        let gain = amplification(self.motives[Motive::Gain]);
        PerWay::of(|way| {
            let motives = Motive::ALL
                .iter()
                .map(|&motive| weights.motives[motive][way] * other.motives[motive][way] * self.motives[motive]);
            let needs = Need::ALL.iter().map(|&need| {
                let more = amplifier(need).map_or(1.0, |motive| amplification(self.motives[motive]));
                more * weights.needs[need][way] * other.needs[need][way] * self.needs[need]
            });
            let facts = FACTS
                .iter()
                .zip(&other.facts)
                .filter_map(|(fact, factors)| fact.points_for(answers).map(|points| points[way] * factors[way]));
            let money = gain * (TURNOVER_POINTS * lost.turnover[way] + COSTS_POINTS * lost.costs[way]);
            let own = match way {
                Way::Cae => -penalty(self.needs[Need::Partage]),
                Way::Portage => day_rate_points(answers),
                Way::Micro | Way::Creation => 0.0,
            };
            let start = NEUTRAL_START + intercept(way) + other.intercepts[way];
            start + motives.chain(needs).chain(facts).sum::<f64>() - money + own
        })
    }

    /// The way that such a person should see first, none when all are closed; cleans the answers itself.
    pub fn first(&self, answers: &Answers, other: &OtherWeights, law: Law) -> Option<Way> {
        let (index, gates) = (self.index(answers, other, law), gates(&answers.cleaned(), law));
        let closed = |way| gates[way].access == Access::Closed || way == Way::Cae && self.refuses_to_share();
        let open = Way::ALL.iter().copied().filter(|&way| !closed(way));
        open.reduce(|best, way| if index[way] > index[best] { way } else { best })
    }
}

/// The report when nothing marks contradictory answers as less sure: what the flags of quality start from.
pub fn assess_at_face_value(answers: &Answers, mode: Mode, law: Law, draws: &Draws) -> Report {
    let answers = answers.cleaned();
    let quality = Quality {
        fragile: false,
        ..quality(&answers)
    };
    assess_with(&answers, mode, law, quality, draws)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess;
    use crate::oracle::choosing;
    use crate::{Answer, Item};

    #[test]
    fn measured_scores_give_the_index_of_the_report() {
        let mut answers = choosing(&[
            (Item::ParTemps, "journee"),
            (Item::ParContact, "2"),
            (Item::AutMaitre, "5"),
            (Item::SecArbitrage, "4"),
            (Item::MotRevers, "tensions"),
            (Item::FActivite, "conseil"),
            (Item::FClients, "mixte"),
            (Item::FAssocies, "plusieurs"),
            (Item::FFrais, "30_50"),
        ]);
        for (item, answer) in [
            (Item::MotRang, Answer::Ranking([2, 0, 1])),
            (Item::FCa, Answer::Amount(17_300)),
            (Item::FTarif, Answer::Amount(410)),
        ] {
            answers.set(item, answer).unwrap();
        }
        let report = assess(&answers, Mode::Complete, Law::of_rules(), &Draws::new());
        let known = Known {
            needs: report.measure.theta,
            motives: report.measure.z,
        };
        let index = known.index(&answers, &OtherWeights::default(), Law::of_rules());
        for &way in Way::ALL {
            assert!((index[way] - report.ranking.index[way]).abs() < 1e-9, "{way:?}");
        }
        assert_eq!(
            known.first(&answers, &OtherWeights::default(), Law::of_rules()),
            Some(report.ranking.order[0])
        );
    }
}
