//! The index, declared once (spec §3.4): a term is a weight of each way times a value of the person.
//!
//! Three readers evaluate the same list: the explanation on the estimates (`terms`), the draws around them (`replay`), and the
//! certificate on the true scores of people it invented.

use law::Law;

use super::answers::Answers;
use super::codes::{Motive, Need, Way};
use super::facts_fit::FACTS;
use super::sharing::{PENALTY, unwillingness};
use super::tables::{PerMotive, PerNeed, PerWay};
use super::viability::{COSTS_POINTS, TURNOVER_POINTS, day_rate_points, viability};
use super::weights::{AMPLIFICATION, Weights, amplifier};

/// What a weight multiplies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// The salience of a motive, −1 to 1.
    Motive(Motive),
    /// A need, −1 to 1, that a motive makes more or less vital.
    Need(Need, Option<Motive>),
    /// A fact that was answered, by its rank among them: its weight is all there is.
    Fact(usize),
    /// The penalty of the expected turnover, 0 to 1; money weighs more for a person who works to earn a living.
    Turnover(PerWay<f64>),
    /// The penalty of the costs, 0 to 1; the same.
    Costs(PerWay<f64>),
    /// The day rate: its weight is all there is.
    DayRate,
    /// How little the person wants to share, 0 to 1.
    Sharing,
}

/// One term of the index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// What is multiplied.
    pub value: Value,
    /// Points of index of each way for a value of 1.
    pub weight: PerWay<f64>,
}

/// How much a motive amplifies what it makes vital, about 0.7 to 1.3.
pub(super) fn amplification(salience: f64) -> f64 {
    1.0 + AMPLIFICATION * salience.clamp(-1.0, 1.0)
}

impl Value {
    /// The value, for a way, of a person with these scores.
    pub fn of(self, way: Way, needs: &PerNeed<f64>, motives: &PerMotive<f64>) -> f64 {
        let more = |motive: Motive| amplification(motives[motive]);
        match self {
            Self::Motive(motive) => motives[motive],
            Self::Need(need, motive) => motive.map_or(1.0, more) * needs[need],
            Self::Turnover(penalty) | Self::Costs(penalty) => more(Motive::Gain) * penalty[way],
            Self::Fact(_) | Self::DayRate => 1.0,
            Self::Sharing => unwillingness(needs[Need::Partage]),
        }
    }
}

/// Every term for cleaned answers, in the order of the model.
pub fn formula(answers: &Answers, law: Law) -> Vec<Term> {
    let (weights, penalties) = (Weights::of(answers), viability(answers, law));
    let motives = Motive::ALL
        .iter()
        .map(|&motive| term(Value::Motive(motive), weights.motives[motive]));
    let needs = Need::ALL
        .iter()
        .map(|&need| term(Value::Need(need, amplifier(need)), weights.needs[need]));
    let facts = FACTS.iter().enumerate();
    let facts = facts.filter_map(|(rank, fact)| Some(term(Value::Fact(rank), fact.points_for(answers)?)));
    let last = [
        term(Value::Turnover(penalties.turnover), PerWay([-TURNOVER_POINTS; 4])),
        term(Value::Costs(penalties.costs), PerWay([-COSTS_POINTS; 4])),
        term(Value::DayRate, only(Way::Portage, day_rate_points(answers))),
        term(Value::Sharing, only(Way::Cae, -PENALTY)),
    ];
    motives.chain(needs).chain(facts).chain(last).collect()
}

const fn term(value: Value, weight: PerWay<f64>) -> Term {
    Term { value, weight }
}

fn only(way: Way, points: f64) -> PerWay<f64> {
    PerWay::of(|other| if other == way { points } else { 0.0 })
}
