//! The terms of the index on the estimates: what each answer brings to each way, exactly.

use super::answers::Answers;
use super::codes::{Motive, Need, Way};
use super::facts_fit::FACTS;
use super::formula::{Term, Value, amplification};
use super::item::Item;
use super::measure::{reliability, scores};
use super::report::{Contribution, Group, Measure, Source};
use super::tables::{PerMotive, PerWay};
use super::weights::AMPLIFIED;

/// What the terms are evaluated on.
pub(super) struct Estimates<'a> {
    pub(super) answers: &'a Answers,
    pub(super) measure: &'a Measure,
    pub(super) formula: &'a [Term],
}

impl Estimates<'_> {
    /// What each answer brings to each way: motives, needs, what motives make of them, then the rest of the formula.
    pub(super) fn contributions(&self, pieces: &[(Item, PerMotive<f64>)]) -> PerWay<Vec<Contribution>> {
        let mut all = PerWay::of(|_| Vec::with_capacity(64));
        self.motives(pieces, &mut all);
        self.needs(&mut all);
        self.amplifications(&mut all);
        for term in self.formula {
            self.whole(term, &mut all);
        }
        all
    }

    fn motives(&self, pieces: &[(Item, PerMotive<f64>)], all: &mut PerWay<Vec<Contribution>>) {
        for (item, piece) in pieces {
            for term in self.formula {
                if let Value::Motive(motive) = term.value {
                    add(all, Source::Item(*item), Group::Motive(motive), |way| {
                        term.weight[way] * piece[motive]
                    });
                }
            }
        }
    }

    fn needs(&self, all: &mut PerWay<Vec<Contribution>>) {
        for term in self.formula {
            let Value::Need(need, _) = term.value else { continue };
            let n = self.measure.n[need];
            for (item, score) in scores(self.answers, need) {
                let part = reliability(n) * score / f64::from(n);
                add(all, Source::Item(item), Group::Need(need), |way| {
                    term.weight[way] * part
                });
            }
        }
    }

    fn amplifications(&self, all: &mut PerWay<Vec<Contribution>>) {
        for (motive, need) in AMPLIFIED {
            let is = |term: &&Term| term.value == Value::Need(need, Some(motive));
            let (more, theta) = (amplification(self.measure.z[motive]) - 1.0, self.measure.theta[need]);
            for term in self.formula.iter().filter(is) {
                add(all, Source::Amplified(motive), Group::Need(need), |way| {
                    more * term.weight[way] * theta
                });
            }
        }
    }

    /// The terms that one answer makes alone.
    fn whole(&self, term: &Term, all: &mut PerWay<Vec<Contribution>>) {
        let (source, group) = match term.value {
            Value::Motive(_) | Value::Need(..) => return,
            Value::Sharing if self.measure.n[Need::Partage] == 0 => return,
            Value::Sharing => (Source::Sharing, Group::Gate),
            Value::Fact(rank) => (Source::Item(FACTS[rank].item), Group::Fact),
            Value::Turnover(_) => (Source::Item(Item::FCa), Group::Viability),
            Value::Costs(_) => (Source::Item(Item::FFrais), Group::Viability),
            Value::DayRate => (Source::Item(Item::FTarif), Group::Viability),
        };
        let lambda = amplification(self.measure.z[Motive::Gain]);
        add(all, source, group, |way| match term.value {
            Value::Turnover(penalty) | Value::Costs(penalty) => term.weight[way] * lambda * penalty[way],
            value => term.weight[way] * value.of(way, &self.measure.theta, &self.measure.z),
        });
    }
}

/// Adds a term to each way, unless it is 0 there.
fn add(all: &mut PerWay<Vec<Contribution>>, source: Source, group: Group, points: impl Fn(Way) -> f64) {
    for &way in Way::ALL {
        let points = points(way);
        if points != 0.0 {
            all[way].push(Contribution { source, group, points });
        }
    }
}
