//! The way that comes first, without the draws: what is asked thousands of times at each question.

use law::Law;

use crate::answers::Answers;
use crate::codes::{Need, Sharing, Way};
use crate::fit::order;
use crate::formula::{Term, Value, formula};
use crate::gate_rules::RULES;
use crate::measure::measure;
use crate::motives::motive_pieces;
use crate::sharing::sharing;
use crate::tables::PerWay;
use crate::verdict::OUT_OF_SCOPE;
use crate::waiting::{settled, waiting_reasons};
use crate::weights::{NEUTRAL_START, intercept};

/// What the complete questionnaire would say first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This way comes first, once what must be settled is.
    First(Way),
    /// No way is left.
    NoneLeft,
    /// The four ways are not made for this activity, or this territory.
    OutOfScope,
}

impl Outcome {
    /// How many there are.
    pub(super) const COUNT: usize = Way::ALL.len() + 2;

    /// A rank of its own, from 0.
    pub(super) const fn rank(self) -> usize {
        match self {
            Self::First(way) => way.index(),
            Self::NoneLeft => Way::ALL.len(),
            Self::OutOfScope => Way::ALL.len() + 1,
        }
    }
}

/// The outcome of answers, and how far ahead the first way is.
#[derive(Clone, Copy, Debug)]
pub struct Probe {
    /// What comes first.
    pub outcome: Outcome,
    /// The two ways ahead, when two are open.
    pub pair: Option<[Way; 2]>,
    /// Points of index between them; infinite when fewer than two are open.
    pub lead: f64,
}

/// Probes answers as they are stored, read as if what must be settled were.
pub fn probe(stored: &Answers, law: Law) -> Probe {
    let answers = &stored.cleaned();
    let settled_ones = || settled(stored).cleaned();
    probe_cleaned(answers, settled_ones, law)
}

/// Probes cleaned answers.
pub(super) fn probe_cleaned(answers: &Answers, settled: impl Fn() -> Answers, law: Law) -> Probe {
    if OUT_OF_SCOPE.iter().any(|activity| activity.holds(answers)) {
        return alone(Outcome::OutOfScope);
    }
    // Most people have nothing to settle.
    let waits = !waiting_reasons(answers).is_empty();
    let answers = &if waits { settled() } else { *answers };
    let measure = measure(answers, &motive_pieces(answers), false);
    let mut excluded = held_back(answers, law);
    excluded[Way::Cae] |= sharing(&measure) == Sharing::Closed;
    let silent = measure.n[Need::Partage] == 0;
    // Who was asked nothing about sharing is not thought unwilling.
    let counts = |term: &&Term| !(silent && term.value == Value::Sharing);
    let terms = formula(answers, law);
    let index = PerWay::of(|way| {
        let points = terms.iter().filter(counts).map(|term| {
            let value = term.value.of(way, &measure.theta, &measure.z);
            term.weight[way] * value
        });
        NEUTRAL_START + intercept(way) + points.sum::<f64>()
    });
    let order = order(&index, excluded);
    match order.map(|way| excluded[way]) {
        [true, ..] => alone(Outcome::NoneLeft),
        [_, true, ..] => alone(Outcome::First(order[0])),
        _ => Probe {
            outcome: Outcome::First(order[0]),
            pair: Some([order[0], order[1]]),
            lead: index[order[0]] - index[order[1]],
        },
    }
}

const fn alone(outcome: Outcome) -> Probe {
    Probe {
        outcome,
        pair: None,
        lead: f64::INFINITY,
    }
}

/// The ways that law or practice closes or keeps from coming first: the gates without their reasons.
fn held_back(answers: &Answers, law: Law) -> PerWay<bool> {
    let mut held = PerWay::<bool>::default();
    let closing = RULES.iter().filter(|rule| rule.holds_back());
    for rule in closing {
        if rule.ways.iter().any(|&way| !held[way]) && rule.fires(answers, law) {
            rule.ways.iter().for_each(|&way| held[way] = true);
        }
    }
    held
}
