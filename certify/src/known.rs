//! The index of a person whose scores are known without error: what recommendations are compared with.
//!
//! Only simulations know true scores: the formula is the engine's, and nothing of this is in the product.

use engine::{
    Answers, Draws, FACT_QUESTIONS, Mode, NEUTRAL_START, Need, PerMotive, PerNeed, PerWay, Quality, Report, Value, Way,
    access_now, assess_with, formula, intercept, quality, thresholds,
};
use law::Law;

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
    pub facts: [PerWay<f64>; FACT_QUESTIONS],
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
            facts: [SAME; FACT_QUESTIONS],
            intercepts: PerWay::default(),
        }
    }
}

impl OtherWeights {
    /// The factor of the weight of a term.
    fn factor(&self, value: Value, way: Way) -> f64 {
        match value {
            Value::Motive(motive) => self.motives[motive][way],
            Value::Need(need, _) => self.needs[need][way],
            Value::Fact(rank) => self.facts[rank][way],
            Value::Turnover(_) | Value::Costs(_) | Value::DayRate | Value::Sharing => 1.0,
        }
    }
}

impl Known {
    /// Whether such a person wants to share enough for the « partageur » gate to be open.
    pub fn wants_to_share(&self) -> bool {
        self.needs[Need::Partage] >= thresholds().sharing_limits.1
    }

    /// Whether such a person wants so little to share that the gate should be closed.
    pub fn refuses_to_share(&self) -> bool {
        self.needs[Need::Partage] <= thresholds().sharing_limits.0
    }

    /// The index of each way with these weights; cleans the answers itself.
    pub fn index(&self, answers: &Answers, other: &OtherWeights, law: Law) -> PerWay<f64> {
        let terms = formula(&answers.cleaned(), law);
        PerWay::of(|way| {
            let points = terms.iter().map(|term| {
                let value = term.value.of(way, &self.needs, &self.motives);
                term.weight[way] * other.factor(term.value, way) * value
            });
            NEUTRAL_START + intercept(way) + other.intercepts[way] + points.sum::<f64>()
        })
    }

    /// The way that such a person should see first, none when all are closed; cleans the answers itself.
    pub fn first(&self, answers: &Answers, other: &OtherWeights, law: Law) -> Option<Way> {
        let (index, gates) = (self.index(answers, other, law), access_now(answers, law));
        let closed = |way| gates[way].held_back || way == Way::Cae && self.refuses_to_share();
        let open = Way::ALL.iter().copied().filter(|&way| !closed(way));
        open.reduce(|best, way| if index[way] > index[best] { way } else { best })
    }
}

/// The report when nothing marks contradictory answers as less sure: what the flags of quality start from.
pub fn assess_at_face_value(answers: &Answers, mode: Mode, law: Law, draws: &Draws) -> Report {
    let quality = Quality {
        fragile: false,
        ..quality(&answers.cleaned())
    };
    assess_with(answers, mode, law, quality, draws)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LAW;
    use crate::attitudes::{Attitudes, Manner};
    use crate::facts::Population;
    use crate::people::person;
    use crate::random::Random;

    /// The three readers of the formula agree: measured scores taken for true ones give the index of the report.
    #[test]
    fn measured_scores_give_the_index_of_the_report() {
        let (draws, attitudes) = (Draws::new(), Attitudes::default());
        for number in 0..300 {
            let random = &mut Random::of(1, 7, number);
            let answers = person(&attitudes, Population::Plausible, Manner::default(), random).answers;
            let report = assess_at_face_value(&answers, Mode::Complete, LAW, &draws);
            if report.measure.n[Need::Partage] == 0 {
                continue;
            }
            let known = Known {
                needs: report.measure.theta,
                motives: report.measure.z,
            };
            let index = known.index(&answers, &OtherWeights::default(), LAW);
            for &way in Way::ALL {
                assert!(
                    (index[way] - report.ranking.index[way]).abs() < 1e-9,
                    "{way:?} {answers:?}"
                );
            }
        }
    }
}
