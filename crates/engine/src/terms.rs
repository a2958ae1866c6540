//! The terms of the index (spec §3.4): what each answer brings to each way, exactly.

use law::Law;

use super::answers::Answers;
use super::codes::{Motive, Need, Way};
use super::facts_fit::FACTS;
use super::item::Item;
use super::measure::{reliability, scores};
use super::report::{Contribution, Group, Measure, Source};
use super::sharing::penalty;
use super::tables::{PerMotive, PerWay};
use super::viability::{COSTS_POINTS, TURNOVER_POINTS, day_rate_points, viability};
use super::weights::{AMPLIFICATION, Weights, amplified};

/// How much a motive amplifies the needs it makes vital, about 0.7 to 1.3.
pub(super) fn amplification(salience: f64) -> f64 {
    1.0 + AMPLIFICATION * salience.clamp(-1.0, 1.0)
}

/// What the terms are made of.
pub(super) struct Terms<'a> {
    pub(super) answers: &'a Answers,
    pub(super) measure: &'a Measure,
    pub(super) weights: &'a Weights,
    pub(super) law: Law,
}

impl Terms<'_> {
    /// Every term of each way, in the order of the model.
    pub(super) fn all(&self, pieces: &[(Item, PerMotive<f64>)]) -> PerWay<Vec<Contribution>> {
        let mut terms = PerWay::of(|_| Vec::with_capacity(64));
        self.motives(pieces, &mut terms);
        self.needs(&mut terms);
        self.amplifications(&mut terms);
        self.facts(&mut terms);
        self.viability(&mut terms);
        self.sharing(&mut terms);
        terms
    }

    fn motives(&self, pieces: &[(Item, PerMotive<f64>)], terms: &mut PerWay<Vec<Contribution>>) {
        for (item, piece) in pieces {
            for &motive in Motive::ALL {
                let weights = self.weights.motives[motive];
                add(terms, Source::Item(*item), Group::Motive(motive), |way| {
                    weights[way] * piece[motive]
                });
            }
        }
    }

    fn needs(&self, terms: &mut PerWay<Vec<Contribution>>) {
        for &need in Need::ALL {
            let n = self.measure.n[need];
            for (item, score) in scores(self.answers, need) {
                let part = reliability(n) * score / f64::from(n);
                let weights = self.weights.needs[need];
                add(terms, Source::Item(item), Group::Need(need), |way| weights[way] * part);
            }
        }
    }

    fn amplifications(&self, terms: &mut PerWay<Vec<Contribution>>) {
        for &motive in Motive::ALL {
            let more = amplification(self.measure.z[motive]) - 1.0;
            for &need in amplified(motive) {
                let (weights, theta) = (self.weights.needs[need], self.measure.theta[need]);
                add(terms, Source::Amplified(motive), Group::Need(need), |way| {
                    more * weights[way] * theta
                });
            }
        }
    }

    fn facts(&self, terms: &mut PerWay<Vec<Contribution>>) {
        for fact in &FACTS {
            if let Some(points) = fact.points_for(self.answers) {
                add(terms, Source::Item(fact.item), Group::Fact, |way| points[way]);
            }
        }
    }

    /// Money weighs more for a person who works to earn a living.
    fn viability(&self, terms: &mut PerWay<Vec<Contribution>>) {
        let (penalties, day_rate) = (viability(self.answers, self.law), day_rate_points(self.answers));
        let lambda = 1.0 + AMPLIFICATION * self.measure.z[Motive::Gain];
        let mut push = |item, points: &dyn Fn(Way) -> f64| add(terms, Source::Item(item), Group::Viability, points);
        push(Item::FCa, &|way| -TURNOVER_POINTS * lambda * penalties.turnover[way]);
        push(Item::FFrais, &|way| -COSTS_POINTS * lambda * penalties.costs[way]);
        push(Item::FTarif, &|way| if way == Way::Portage { day_rate } else { 0.0 });
    }

    fn sharing(&self, terms: &mut PerWay<Vec<Contribution>>) {
        if self.measure.n[Need::Partage] > 0 {
            let lost = penalty(self.measure.theta[Need::Partage]);
            add(terms, Source::Sharing, Group::Gate, |way| {
                if way == Way::Cae { -lost } else { 0.0 }
            });
        }
    }
}

/// Adds a term to each way, unless it is 0 there.
fn add(terms: &mut PerWay<Vec<Contribution>>, source: Source, group: Group, points: impl Fn(Way) -> f64) {
    for &way in Way::ALL {
        let points = points(way);
        if points != 0.0 {
            terms[way].push(Contribution { source, group, points });
        }
    }
}
