//! The way that comes first, without the draws: what is asked thousands of times at each question.

use law::Law;

use crate::answers::Answers;
use crate::codes::{Sharing, Way};
use crate::fit::order;
use crate::formula::formula;
use crate::gate_rules::{GateRule, RULES};
use crate::measure::measure;
use crate::motives::motive_pieces;
use crate::sharing::sharing;
use crate::tables::PerWay;
use crate::verdict::OUT_OF_SCOPE;
use crate::waiting::settled;
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

/// Probes cleaned answers, read as if what must be settled were.
pub fn probe(answers: &Answers, law: Law) -> Probe {
    if OUT_OF_SCOPE.iter().any(|activity| activity.holds(answers)) {
        return alone(Outcome::OutOfScope);
    }
    let answers = &settled(answers).cleaned();
    let measure = measure(answers, &motive_pieces(answers), false);
    let closed = sharing(&measure) == Sharing::Closed;
    let excluded = PerWay::of(|way| way == Way::Cae && closed || is_held_back(way, answers, law));
    let terms = formula(answers, law);
    let index = PerWay::of(|way| {
        let points = terms
            .iter()
            .map(|term| term.weight[way] * term.value.of(way, &measure.theta, &measure.z));
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

fn is_held_back(way: Way, answers: &Answers, law: Law) -> bool {
    let holds = |rule: &&GateRule| rule.holds_back() && rule.ways.contains(&way);
    RULES.iter().filter(holds).any(|rule| rule.fires(answers, law))
}
